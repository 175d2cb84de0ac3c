/** Measures assignments, suggestions and the simulated year. */
@NullMarked
package nl.samenspel.bench.matching;

import org.jspecify.annotations.NullMarked;
