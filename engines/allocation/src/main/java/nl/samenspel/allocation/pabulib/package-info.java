/**
 * Elections as text files in the Pabulib format (Faliszewski et al. 2023, arXiv 2305.11035): read with a reason and a line
 * for everything that is wrong, and written so that anybody can recompute a result.
 */
@NullMarked
package nl.samenspel.allocation.pabulib;

import org.jspecify.annotations.NullMarked;
