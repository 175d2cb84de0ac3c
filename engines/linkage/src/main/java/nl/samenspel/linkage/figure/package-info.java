/** Pictures of protected tables that can be read without seeing them: SVG with title, description and the same as a table. */
@NullMarked
package nl.samenspel.linkage.figure;

import org.jspecify.annotations.NullMarked;
