/** Why a project was chosen or not, in figures and in sentences. */
@NullMarked
package nl.samenspel.allocation.explain;

import org.jspecify.annotations.NullMarked;
