/** How long the program takes to start and to stop, and what it weighs then. */
@NullMarked
package nl.samenspel.bench.start;

import org.jspecify.annotations.NullMarked;
