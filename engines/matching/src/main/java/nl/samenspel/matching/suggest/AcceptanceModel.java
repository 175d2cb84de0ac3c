package nl.samenspel.matching.suggest;

import java.util.Map;

/**
 * The chance that somebody says yes: a logistic model of {@link AcceptanceFeatures}.
 *
 * @param base          log-odds next door, with no time shared yet
 * @param distance      for each kilometre
 * @param time          for each doubling of one plus the hours shared
 * @param notifications for each time asked in the last four weeks
 * @param kinds         what a kind of help adds; a kind that is not named adds nothing
 */
public record AcceptanceModel(double base, double distance, double time, double notifications, Map<String, Double> kinds) {

    /**
     * Without any history: one in ten next door with sixty hours shared, which is what lists and calls of Dutch platforms get
     * (four first reactions per match); halved in three kilometres; a fifth less for each time asked.
     */
    public static final AcceptanceModel PRIOR = new AcceptanceModel(-3.1, -0.25, 0.15, -0.22, Map.of());

    public AcceptanceModel {
        kinds = Map.copyOf(kinds);
    }

    public double chance(AcceptanceFeatures features) {
        return logistic(base + distance * features.kilometres() + time * doublings(features.hours())
                + notifications * features.notifications() + kinds.getOrDefault(features.kind(), 0.0));
    }

    static double doublings(double hours) {
        return Math.log1p(hours) / Math.log(2);
    }

    static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
