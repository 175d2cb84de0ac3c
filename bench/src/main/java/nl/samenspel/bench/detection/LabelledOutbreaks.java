package nl.samenspel.bench.detection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.Optional;
import nl.samenspel.detection.reading.Lines;
import nl.samenspel.detection.series.Assessment;
import nl.samenspel.detection.series.Ears;
import nl.samenspel.detection.series.Farrington;
import nl.samenspel.detection.series.FarringtonResult;
import nl.samenspel.detection.series.FarringtonSettings;
import nl.samenspel.detection.series.Series;

/**
 * Weekly series of which epidemiologists said week by week whether there was an outbreak.
 *
 * @param series the sum of the columns, with the state of each week
 */
record LabelledOutbreaks(List<Labelled> series) {

    /** One series. */
    record Labelled(Series counts, boolean[] outbreak) {
    }

    /**
     * How a method does.
     *
     * @param weeks       with an outbreak, judged
     * @param found       of those, with an alarm
     * @param outbreaks   stretches of such weeks
     * @param foundOnce   of those, with an alarm in at least one week
     * @param quiet       weeks without an outbreak, judged
     * @param falseAlarms of those, with an alarm
     */
    record Score(int weeks, int found, int outbreaks, int foundOnce, int quiet, int falseAlarms) {

        double sensitivity() {
            return (double) found / weeks;
        }

        double outbreaksFound() {
            return (double) foundOnce / outbreaks;
        }

        double falseAlarmRate() {
            return (double) falseAlarms / quiet;
        }
    }

    static LabelledOutbreaks read(Shared shared) throws IOException {
        List<Labelled> all = new ArrayList<>();
        for (Path states : shared.files(".state.csv")) {
            Path counts = states.resolveSibling(states.getFileName().toString().replace(".state.csv", ".csv"));
            List<Lines.Line> rows = Lines.read(counts).withoutHeading().all();
            List<Lines.Line> marks = Lines.read(states).withoutHeading().all();
            int[] sums = rows.stream().mapToInt(row -> row.fields().stream().skip(2).mapToInt(Integer::parseInt).sum()).toArray();
            boolean[] outbreak = new boolean[sums.length];
            for (int week = 0; week < sums.length; week++) {
                outbreak[week] = marks.get(week).field(1).equals("1");
            }
            all.add(new Labelled(Series.undated(52, sums), outbreak));
        }
        return new LabelledOutbreaks(all);
    }

    Score ears(Ears.Method method, double alpha) {
        Ears ears = new Ears(method, 7, 0.5, alpha);
        return score((series, week) -> week < ears.first() ? Optional.empty() : Optional.of(ears.assess(series, week)));
    }

    Score farrington(double alpha) {
        Farrington farrington = new Farrington(FarringtonSettings.flexible(2, alpha, FarringtonSettings.Bound.NEGATIVE_BINOMIAL));
        return score((series, week) -> farrington.assess(series, week).map(FarringtonResult::assessment));
    }

    private Score score(BiFunction<Series, Integer, Optional<Assessment>> method) {
        int[] sums = new int[6];
        for (Labelled one : series) {
            boolean during = false;
            boolean seen = false;
            for (int week = 0; week < one.outbreak().length; week++) {
                Optional<Assessment> assessment = method.apply(one.counts(), week);
                if (assessment.isEmpty()) {
                    continue;
                }
                boolean alarm = assessment.get().alarm();
                boolean outbreak = one.outbreak()[week];
                sums[outbreak ? 0 : 4]++;
                sums[outbreak ? 1 : 5] += alarm ? 1 : 0;
                if (outbreak && !during) {
                    sums[2]++;
                    seen = false;
                }
                sums[3] += outbreak && alarm && !seen ? 1 : 0;
                seen |= outbreak && alarm;
                during = outbreak;
            }
        }
        return new Score(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
    }
}
