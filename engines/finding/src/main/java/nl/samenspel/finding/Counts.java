package nl.samenspel.finding;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.SortedMap;

/**
 * How many results each choice of a filter would give, the other filters staying as they are. Choices without results are left out.
 *
 * @param within by distance in metres; empty when nobody knows where the searcher is
 */
public record Counts(
        Map<String, Integer> themes,
        Map<String, Integer> areas,
        Map<String, Integer> kinds,
        Map<String, Integer> prices,
        Map<String, Integer> waysIn,
        Map<String, Integer> languages,
        Map<String, Integer> accessibility,
        Map<DayOfWeek, Integer> weekdays,
        Map<PartOfDay, Integer> parts,
        SortedMap<Integer, Integer> within) {}
