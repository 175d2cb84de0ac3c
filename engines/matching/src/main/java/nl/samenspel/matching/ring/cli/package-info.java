/** {@code samenspel match ring}: forms and repairs support rings from a table. */
@NullMarked
package nl.samenspel.matching.ring.cli;

import org.jspecify.annotations.NullMarked;
