/** Suggests who can help whom, assigns, forms support rings and plans rides, each with reasons. */
@NullMarked
package nl.samenspel.matching;

import org.jspecify.annotations.NullMarked;
