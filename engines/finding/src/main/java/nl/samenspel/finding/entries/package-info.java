/** Reads a list of entries from a CSV file, as the command and the benchmark need it. */
@NullMarked
package nl.samenspel.finding.entries;

import org.jspecify.annotations.NullMarked;
