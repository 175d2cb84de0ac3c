package nl.samenspel.detection.series;

import java.util.Arrays;
import java.util.Optional;

/**
 * The moments a count is compared with, each in its season. The last season is the window around the same moment in earlier years;
 * the rest of each year is divided in seasons of about equal length (Noufaily and others 2013, section 3.2).
 *
 * @param seasons numbered from 0
 */
record History(int[] times, int[] seasons) {

    private static final int NOT_USED = -1;

    /** Empty when there are too few years, or years too short for so many seasons. */
    static Optional<History> of(Series series, int time, FarringtonSettings settings) {
        Optional<int[]> references = ReferenceMoments.of(series, time, settings.years());
        int[] season = new int[time + 1];
        Arrays.fill(season, NOT_USED);
        fill(season, time - settings.halfWindow(), time, settings.seasons() - 1);
        if (references.isEmpty() || !fill(season, references.get(), settings)) {
            return Optional.empty();
        }
        fill(season, time - settings.leftOut(), time, NOT_USED);
        int[] times = java.util.stream.IntStream.rangeClosed(0, time).filter(at -> season[at] != NOT_USED).toArray();
        return Optional.of(new History(times, Arrays.stream(times).map(at -> season[at]).toArray()));
    }

    private static boolean fill(int[] season, int[] references, FarringtonSettings settings) {
        int window = settings.halfWindow();
        int others = settings.seasons() - 1;
        for (int year = 1; year < references.length; year++) {
            int reference = references[year];
            fill(season, reference - window, reference + window, others);
            int between = references[year - 1] - 2 * window - 1 - reference;
            if (others > 0 && between < settings.seasons() - (2 * window + 1)) {
                return false;
            }
            int start = reference + window + 1;
            for (int part = 0; part < others; part++) {
                int length = between / others + (part < between % others ? 1 : 0);
                fill(season, start, start + length - 1, part);
                start += length;
            }
        }
        return true;
    }

    private static void fill(int[] season, int from, int to, int value) {
        for (int at = Math.max(0, from); at <= Math.min(to, season.length - 1); at++) {
            season[at] = value;
        }
    }

    /** A season without a single moment would have no level. */
    boolean hasEverySeason(int number) {
        return Arrays.stream(seasons).distinct().count() == number;
    }
}
