/** The frame of all benchmarks: subjects, bars, the reference that makes machines comparable, the table and the JSON. */
@NullMarked
package nl.samenspel.bench;

import org.jspecify.annotations.NullMarked;
