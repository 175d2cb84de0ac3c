package nl.samenspel.detection.series;

import java.util.OptionalDouble;

/**
 * What a method says about one count.
 *
 * @param time       number of the moment in the series
 * @param expected   what was to be expected
 * @param upperBound the highest count that is not unusual; empty when too few cases make an alarm impossible
 * @param pValue     how likely chance alone brings a count at least this high; empty where a method gives none
 */
public record Assessment(int time, int observed, OptionalDouble expected, OptionalDouble upperBound, OptionalDouble pValue,
                         boolean alarm) {
}
