/** {@code samenspel match ride}: plans a day of rides from files. */
@NullMarked
package nl.samenspel.matching.ride.cli;

import org.jspecify.annotations.NullMarked;
