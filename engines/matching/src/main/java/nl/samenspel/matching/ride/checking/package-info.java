/** Recomputes plans from the day alone, sharing nothing with what made them. */
@NullMarked
package nl.samenspel.matching.ride.checking;

import org.jspecify.annotations.NullMarked;
