package nl.samenspel.detection.noticing;

/**
 * When something is put before the signal group. The defaults were chosen in a power study, see the README of this engine.
 *
 * @param historyDays     days before the look that count as ordinary: a year has all seasons
 * @param longestDays     longest pile-up that is looked for
 * @param share           largest share of the signals of a theme inside a window
 * @param fewestSignals   nothing is ever said about fewer occasions: neighbourhood and day with a signal
 * @param daysByChance    a pile-up is shown when chance brings one as striking, for any theme, once in so many days or less
 * @param replications    how often chance is tried out
 */
public record NoticingPolicy(int historyDays, int longestDays, double share, int fewestSignals, double daysByChance, int replications) {

    public NoticingPolicy {
        if (longestDays < 1 || historyDays <= longestDays || fewestSignals < 1 || replications < 1 || !(daysByChance >= 1)) {
            throw new IllegalArgumentException("these settings would never notice anything, or everything");
        }
    }

    /** About two alarms a month by chance, at most. */
    public static NoticingPolicy standard() {
        return new NoticingPolicy(365, 28, 0.25, 5, 15, 999);
    }

    public NoticingPolicy withDaysByChance(double days) {
        return new NoticingPolicy(historyDays, longestDays, share, fewestSignals, days, replications);
    }

    public NoticingPolicy withWindow(int days, double largestShare) {
        return new NoticingPolicy(historyDays, days, largestShare, fewestSignals, daysByChance, replications);
    }

    /** Looks that chance alone would call striking, at most, per month of daily looks; one pile-up is seen in several of them. */
    public double alarmsByChancePerMonth() {
        return 365.25 / 12 / daysByChance;
    }
}
