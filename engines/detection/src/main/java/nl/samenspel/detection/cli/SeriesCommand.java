package nl.samenspel.detection.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import nl.samenspel.detection.language.Texts;
import nl.samenspel.detection.reading.Lines;
import nl.samenspel.detection.reading.Reading;
import nl.samenspel.detection.series.Assessment;
import nl.samenspel.detection.series.Cusum;
import nl.samenspel.detection.series.Ears;
import nl.samenspel.detection.series.Farrington;
import nl.samenspel.detection.series.FarringtonResult;
import nl.samenspel.detection.series.FarringtonSettings;
import nl.samenspel.detection.series.Series;

/** {@code detect series FILE.csv}: the newest count of every column, or the newest ones, judged by a method. */
record SeriesCommand(PrintStream out, PrintStream errors, Locale language) {

    private static final Set<String> OPTIONS = Set.of("method", "last", "alpha", "years", "per-year");
    private static final Map<String, Ears.Method> EARS = Map.of("c1", Ears.Method.C1, "c2", Ears.Method.C2, "c3", Ears.Method.C3);

    int run(List<String> rest) throws Misuse, IOException {
        Words words = new Words(rest, OPTIONS);
        if (words.files().size() != 1) {
            throw new Misuse("series");
        }
        String method = words.text("method").orElse("farrington");
        if (!EARS.containsKey(method) && !method.equals("cusum") && !method.equals("farrington")) {
            throw new Misuse("choice", "--method", method, "c1, c2, c3, cusum, farrington");
        }
        int last = words.whole("last", 1, 1, 100_000);
        double alpha = words.number("alpha", method.equals("c3") ? 0.025 : 0.001, 1e-9, 0.5);
        int years = words.whole("years", 3, 1, 50);
        return switch (SeriesFile.read(Lines.read(Words.present(words.files().getFirst())))) {
            case Reading.Unreadable<Map<String, Series>> unreadable -> {
                errors.println(Texts.in(language).text("refused", unreadable.faults().size()));
                unreadable.faults().forEach(fault -> errors.println("  " + fault.sentence(language)));
                yield 1;
            }
            case Reading.Readable<Map<String, Series>>(Map<String, Series> series) -> {
                series.forEach((name, one) -> judge(name, one, method, last, alpha, years));
                yield 0;
            }
        };
    }

    private void judge(String name, Series series, String method, int last, double alpha, int years) {
        Texts texts = Texts.in(language);
        out.println(texts.text("series.title", name, series.size()));
        for (int time = Math.max(0, series.size() - last); time < series.size(); time++) {
            String when = series.dated() ? series.date(time).toString() : String.valueOf(time + 1);
            Optional<Assessment> assessment = assess(series, time, method, alpha, years);
            out.println(assessment.map(one -> texts.text(one.alarm() ? "series.unusual" : "series.usual", when, one.observed(),
                    bound(one.expected()), bound(one.upperBound()))).orElseGet(() -> texts.text("series.short", when)));
        }
    }

    private String bound(OptionalDouble value) {
        return value.isPresent() ? Texts.in(language).number(value.getAsDouble(), 2) : "-";
    }

    private static Optional<Assessment> assess(Series series, int time, String method, double alpha, int years) {
        if (method.equals("farrington")) {
            return new Farrington(FarringtonSettings.flexible(years, alpha, FarringtonSettings.Bound.NEGATIVE_BINOMIAL)).assess(series, time)
                    .map(FarringtonResult::assessment);
        }
        if (method.equals("cusum")) {
            return cusum(series, time);
        }
        Ears ears = new Ears(EARS.get(method), 7, 0.5, alpha);
        return time < ears.first() ? Optional.empty() : Optional.of(ears.assess(series, time));
    }

    /** The first half of the series is the history. */
    private static Optional<Assessment> cusum(Series series, int time) {
        int from = series.size() / 2;
        if (from < 1 || time < from) {
            return Optional.empty();
        }
        Cusum.Point point = Cusum.standard(Cusum.Standardisation.ROSSI).assess(series, from)[time - from];
        return Optional.of(new Assessment(time, point.observed(), OptionalDouble.of((double) series.sum(0, from - 1) / from),
                OptionalDouble.of(point.upperBound()), OptionalDouble.empty(), point.alarm()));
    }
}
