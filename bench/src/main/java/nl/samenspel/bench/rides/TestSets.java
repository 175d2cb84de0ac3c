package nl.samenspel.bench.rides;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;

/** Plans every day of a folder, short and long, and compares with the best plans known. */
final class TestSets {

    private final Run run;
    private final Report report;

    TestSets(Run run, Report report) {
        this.run = run;
        this.report = report;
    }

    void measure(Path folder) throws IOException, InterruptedException {
        KnownRides.Folder read = KnownRides.readAll(folder);
        read.remarks().forEach(report::remark);
        List<KnownRides> days = read.days().stream().filter(day -> day.name().startsWith(run.words("only"))).toList();
        List<KnownRides> known = days.stream().filter(day -> day.best().isPresent()).toList();
        List<KnownRides> unknown = days.stream().filter(day -> day.best().isEmpty()).toList();
        List<Planned> unshared = unshared(known);
        List<Planned> little = plan("short", days);
        List<Planned> much = plan("long", known);
        int violations = violations(little) + violations(much) + violations(unshared);
        int plans = little.size() + much.size() + unshared.size();
        report.add("violations", new Text("geschonden voorwaarden", "violated conditions"),
                new Text(plans + " plannen", plans + " plans"), violations, "", Bar.atMost(0));
        List<Planned> compared = little.stream().filter(planned -> planned.known().best().isPresent()).toList();
        gaps("short", compared, 3);
        gaps("long", much, 1);
        savings(much, unshared);
        tellEach(compared, much);
        tellUnknown(little.stream().filter(planned -> unknown.contains(planned.known())).toList());
    }

    private List<Planned> plan(String option, List<KnownRides> days) throws InterruptedException {
        Duration time = Duration.ofSeconds(run.number(option));
        say(days.size(), time, "dagen plannen", "days to plan");
        return Side.bySide(run.number("cores"), days, day -> Planned.in(time, day));
    }

    private List<Planned> unshared(List<KnownRides> days) throws InterruptedException {
        Duration time = Duration.ofSeconds(run.number("short"));
        say(days.size(), time, "dagen plannen zonder delen", "days to plan without sharing");
        return Side.bySide(run.number("cores"), days, day -> Planned.unshared(time, day));
    }

    private void say(int days, Duration time, String dutch, String english) {
        run.say(new Text("%d %s, %d s per dag".formatted(days, dutch, time.toSeconds()),
                "%d %s, %d s each".formatted(days, english, time.toSeconds())));
    }

    private static int violations(List<Planned> plans) {
        return plans.stream().mapToInt(Planned::violations).sum();
    }

    private void gaps(String option, List<Planned> plans, double limit) {
        if (plans.isEmpty()) {
            return;
        }
        int seconds = run.number(option);
        Text size = new Text(plans.size() + " dagen, " + seconds + " s", plans.size() + " days, " + seconds + " s");
        double mean = plans.stream().mapToDouble(planned -> planned.gap().orElseThrow()).average().orElseThrow();
        Planned worst = plans.stream().max(Comparator.comparingDouble(planned -> planned.gap().orElseThrow())).orElseThrow();
        report.add("gap." + option, new Text("gemiddeld langer dan het beste plan", "mean gap to the best plan"), size, mean, "%",
                Bar.atMost(limit));
        report.tell("gap." + option + ".largest", new Text("grootste verschil", "largest gap"), Text.same(worst.known().name()),
                worst.gap().orElseThrow(), "%");
        report.add("notDriven." + option, new Text("ritten zonder plek", "rides without a place"), size,
                plans.stream().mapToInt(planned -> planned.plan().notDriven().size()).sum(), "", Bar.atMost(0));
        List<Planned> small = plans.stream().filter(planned -> planned.known().hasToBeOptimal()).toList();
        if (!small.isEmpty()) {
            report.add("optimal." + option, new Text("tot 24 ritten: niet het beste plan", "up to 24 rides: not the best plan"),
                    new Text(small.size() + " dagen", small.size() + " days"),
                    small.stream().filter(planned -> !planned.isOptimal()).count(), "", Bar.atMost(0));
        }
    }

    private void savings(List<Planned> shared, List<Planned> unshared) {
        saving("saving", new Text("minder km dan elke rit apart", "fewer km than every ride apart"),
                shared.stream().filter(Planned::complete).mapToDouble(planned -> 1 - planned.shareOfOneByOne()).toArray());
        List<Planned> comparable = unshared.stream().filter(Planned::complete).toList();
        saving("saving.sharing", new Text("minder km dan gepland zonder delen", "fewer km than planned without sharing"),
                comparable.stream().mapToDouble(alone -> 1 - kilometres(shared, alone.known()) / alone.plan().kilometres()).toArray());
        int left = unshared.size() - comparable.size();
        report.remark("Zonder delen past op %d van de %d dagen niet iedereen.".formatted(left, unshared.size()),
                "Without sharing there is no place for everybody on %d of %d days.".formatted(left, unshared.size()));
    }

    private static double kilometres(List<Planned> plans, KnownRides known) {
        return plans.stream().filter(planned -> planned.known().name().equals(known.name())).findFirst().orElseThrow()
                .plan().kilometres();
    }

    private void saving(String key, Text what, double[] shares) {
        if (shares.length > 0) {
            report.tell(key, what, new Text(shares.length + " dagen", shares.length + " days"),
                    100 * Arrays.stream(shares).average().orElseThrow(), "%");
        }
    }

    private void tellEach(List<Planned> little, List<Planned> much) {
        for (Planned planned : much) {
            double sooner = little.stream().filter(other -> other.known().equals(planned.known())).findFirst()
                    .flatMap(other -> other.gap().stream().boxed().findFirst()).orElse(Double.NaN);
            String size = String.format(Locale.ROOT, "%.3f / %.3f (%.2f %%)", planned.plan().kilometres(),
                    planned.known().best().orElseThrow(), sooner);
            report.tell("day." + planned.known().name(), Text.same(planned.known().name()), Text.same(size),
                    planned.gap().orElseThrow(), "%");
        }
    }

    private void tellUnknown(List<Planned> plans) {
        if (!plans.isEmpty()) {
            String figures = plans.stream().map(planned -> String.format(Locale.ROOT, "%s %.2f%s", planned.known().name(),
                    planned.plan().kilometres(), planned.complete() ? "" : " (" + planned.plan().notDriven().size() + ")"))
                    .collect(Collectors.joining(", "));
            report.remark("Zonder zeker beste plan, kort gezocht, km: " + figures,
                    "Without a certain best plan, short search, km: " + figures);
        }
    }
}
