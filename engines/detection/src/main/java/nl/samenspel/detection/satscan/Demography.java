package nl.samenspel.detection.satscan;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Population of each area, kept apart by covariates such as age and sex, on the days it was counted. Between two counts it
 * changes in a straight line, before the first and after the last it stays the same (SaTScan user guide, "Population file").
 */
final class Demography {

    /** Per stratum, per area: day to population. */
    private final Map<String, Map<Integer, NavigableMap<Long, Double>>> strata = new HashMap<>();
    private final Map<String, Integer> cases = new HashMap<>();

    void add(int area, String stratum, long day, double population) {
        strata.computeIfAbsent(stratum, _ -> new HashMap<>()).computeIfAbsent(area, _ -> new TreeMap<>())
                .merge(day, population, Double::sum);
    }

    void addCases(String stratum, int number) {
        cases.merge(stratum, number, Integer::sum);
    }

    /** A stratum with cases in which nobody lives, if there is one. */
    java.util.Optional<String> emptyStratumWithCases() {
        return cases.keySet().stream().filter(stratum -> !strata.containsKey(stratum) || strata.get(stratum).values().stream()
                .allMatch(counts -> counts.values().stream().allMatch(people -> people == 0))).findFirst();
    }

    /**
     * Cases to expect per area and interval by indirect standardisation: every stratum has one rate everywhere, its cases divided
     * by its person-days.
     */
    double[][] expected(int areas, TimeLine time) {
        double[][] expected = new double[areas][time.intervals()];
        strata.forEach((stratum, perArea) -> {
            double[][] personDays = new double[areas][time.intervals()];
            double sum = 0;
            for (var area : perArea.entrySet()) {
                for (int interval = 0; interval < time.intervals(); interval++) {
                    double days = personDays(area.getValue(), time.firstDay(interval), time.lastDay(interval));
                    personDays[area.getKey()][interval] = days;
                    sum += days;
                }
            }
            add(expected, personDays, sum == 0 ? 0 : cases.getOrDefault(stratum, 0) / sum);
        });
        return expected;
    }

    private static void add(double[][] expected, double[][] personDays, double rate) {
        for (int area = 0; area < expected.length; area++) {
            for (int interval = 0; interval < expected[area].length; interval++) {
                expected[area][interval] += rate * personDays[area][interval];
            }
        }
    }

    private static double personDays(NavigableMap<Long, Double> counts, long first, long last) {
        if (counts.size() == 1) {
            return counts.firstEntry().getValue() * (last - first + 1);
        }
        double days = 0;
        for (long day = first; day <= last; day++) {
            days += population(counts, day);
        }
        return days;
    }

    private static double population(NavigableMap<Long, Double> counts, long day) {
        var before = counts.floorEntry(day);
        var after = counts.ceilingEntry(day);
        if (before == null || after == null) {
            return (before == null ? after : before).getValue();
        }
        long span = after.getKey() - before.getKey();
        return span == 0 ? before.getValue()
                : before.getValue() + (after.getValue() - before.getValue()) * (day - before.getKey()) / span;
    }
}
