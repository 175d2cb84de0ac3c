/** The command {@code samenspel find}. */
@NullMarked
package nl.samenspel.finding.cli;

import org.jspecify.annotations.NullMarked;
