package nl.samenspel.detection.satscan;

import java.nio.file.Path;
import java.util.Optional;

import nl.samenspel.detection.scan.Metric;
import nl.samenspel.detection.scan.Reach;

/**
 * What to scan and how.
 *
 * @param controls      only for {@link Model#BERNOULLI}
 * @param population    only for {@link Model#POISSON}
 * @param precision     how times are written
 * @param firstDay      as written; empty: the first day of a case
 * @param lastDay       as written; empty: the last day of a case
 * @param interval      unit of the intervals time is divided in
 * @param length        units per interval
 * @param shortest      shortest window, in intervals
 * @param longest       longest window: in intervals, or a share of the study period when {@code longestIsShare}
 * @param fewestCases   a window with fewer is never reported
 * @param windows       circles, or connected sets of neighbours
 */
public record ScanSettings(Path cases, Optional<Path> controls, Optional<Path> population, Path coordinates, Metric metric,
                           Model model, Span span, Precision precision, Optional<String> firstDay, Optional<String> lastDay,
                           Precision interval, int length, int shortest, double longest, boolean longestIsShare,
                           Reach reach, int fewestCases, int replications, WindowShape windows) {

    /** What chance is. */
    public enum Model { POISSON, BERNOULLI, PERMUTATION }

    /** Whether and how time counts. */
    public enum Span {

        /** Only where. */
        SPATIAL,
        /** Where and when, also if it is over. */
        RETROSPECTIVE,
        /** Where and when, as far as it lasts now. */
        PROSPECTIVE
    }

    /** The form of a window on the map. */
    public sealed interface WindowShape {

        record Circles() implements WindowShape {
        }

        /**
         * Connected sets of neighbours (Tango and Takahashi 2005).
         *
         * @param neighbours file with on each line an area and the areas it touches
         * @param nearest    areas in the surroundings, the centre included
         */
        record Connected(Path neighbours, int nearest) implements WindowShape {
        }
    }

    public ScanSettings withReplications(int number) {
        return new ScanSettings(cases, controls, population, coordinates, metric, model, span, precision, firstDay, lastDay,
                interval, length, shortest, longest, longestIsShare, reach, fewestCases, number, windows);
    }
}
