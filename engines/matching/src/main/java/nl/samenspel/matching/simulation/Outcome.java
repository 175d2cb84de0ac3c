package nl.samenspel.matching.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What came of a year.
 *
 * @param requests        that came in
 * @param reactedInAWeek  share with a reaction within seven days
 * @param reacted         share with any reaction
 * @param reactions       in all
 * @param matches         in all
 * @param notifications   in all
 * @param waiting         mean days until a match; a request that found nobody counts with the days it was open
 * @param helping         share of volunteers with at least one match
 * @param uneven          Gini coefficient of matches over volunteers: 0 is even
 * @param mostNotified    the most notifications one person got
 * @param themes          per theme: share of requests that found somebody
 * @param neighbourhoods  the same per neighbourhood
 */
public record Outcome(double requests, double reactedInAWeek, double reacted, double reactions, double matches, double notifications,
                      double waiting, double helping, double uneven, double mostNotified, Map<String, Double> themes,
                      Map<String, Double> neighbourhoods) {

    static Outcome of(Municipality town) {
        List<Ask> asks = town.asks;
        List<Volunteer> volunteers = town.volunteers;
        double size = Math.max(1, asks.size());
        return new Outcome(asks.size(), asks.stream().filter(ask -> ask.firstReaction <= ask.begins + 7L).count() / size,
                asks.stream().filter(ask -> ask.reactions > 0).count() / size,
                asks.stream().mapToInt(ask -> ask.reactions).sum(), asks.stream().filter(ask -> ask.matched != Ask.NEVER).count(),
                asks.stream().mapToInt(ask -> ask.notifications).sum(), asks.stream().mapToInt(Outcome::open).average().orElse(0),
                volunteers.stream().filter(one -> one.matches > 0).count() / (double) Math.max(1, volunteers.size()),
                gini(volunteers.stream().mapToDouble(one -> one.matches).toArray()),
                volunteers.stream().mapToInt(Volunteer::notifiedInAll).max().orElse(0), shares(asks, ask -> ask.theme),
                shares(asks, ask -> ask.spot.place().neighbourhood()));
    }

    private static int open(Ask ask) {
        return Math.min(Math.min(ask.matched, ask.withdrawn), Municipality.DAYS + Municipality.FOLLOWED) - ask.begins;
    }

    private static Map<String, Double> shares(List<Ask> asks, Function<Ask, String> group) {
        Map<String, double[]> counts = new TreeMap<>();
        for (Ask ask : asks) {
            double[] count = counts.computeIfAbsent(group.apply(ask), _ -> new double[2]);
            count[0]++;
            count[1] += ask.matched != Ask.NEVER ? 1 : 0;
        }
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((name, count) -> shares.put(name, count[1] / count[0]));
        return shares;
    }

    /** Mean difference between two people, as a share of twice the mean (Gini 1912). */
    static double gini(double[] amounts) {
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        double total = 0;
        for (int place = 0; place < sorted.length; place++) {
            weighted += (2.0 * (place + 1) - sorted.length - 1) * sorted[place];
            total += sorted[place];
        }
        return total == 0 ? 0 : weighted / (sorted.length * total);
    }
}
