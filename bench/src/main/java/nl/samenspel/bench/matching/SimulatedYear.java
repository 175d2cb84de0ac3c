package nl.samenspel.bench.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.matching.simulation.Estimate;
import nl.samenspel.matching.simulation.Model;
import nl.samenspel.matching.simulation.ModelFile;
import nl.samenspel.matching.simulation.Outcome;
import nl.samenspel.matching.simulation.Parameter;
import nl.samenspel.matching.simulation.Study;
import nl.samenspel.matching.simulation.Way;
import org.jspecify.annotations.Nullable;

/** What our way of bringing people together does in a year, beside two others; in the world as it is, and in others. */
final class SimulatedYear {

    private static final List<Way> COMPARED = List.of(Way.NEWEST_FIRST, Way.FIVE_NEAREST, Way.OURS);

    private final Run run;
    private final long seed;
    private final List<Measurement> measurements;

    SimulatedYear(Run run, List<Measurement> measurements) {
        this.run = run;
        this.seed = run.number("seed");
        this.measurements = measurements;
    }

    void measure(Model model) throws InterruptedException {
        int seeds = run.number("seeds");
        run.say(new Text(seeds + " gesimuleerde jaren", seeds + " simulated years"));
        Study study = Study.of(model, seed, seeds, List.of(Way.values()));
        goals(study);
        figures(study);
        fairness(study);
        for (String world : ModelFile.UNFAVOURABLE) {
            run.say(new Text("een wereld waarin het niet zou moeten helpen: " + world, "a world in which it should not help: " + world));
            brief("world." + world, world, Study.of(ModelFile.unfavourable(world), seed, Math.min(seeds, 10), COMPARED));
        }
        sensitivity(model);
    }

    private void goals(Study study) {
        change("year.week", "reactie binnen een week, t.o.v. nieuwste eerst", "reaction within a week, against newest first",
                study.change(Way.OURS, Way.NEWEST_FIRST, Outcome::reactedInAWeek), 1, Bar.atLeast(8));
        change("year.week.nearest", "reactie binnen een week, t.o.v. vijf dichtstbij", "reaction within a week, against five nearest",
                study.change(Way.OURS, Way.FIVE_NEAREST, Outcome::reactedInAWeek), 1, null);
        change("year.week.list", "alleen onze volgorde, t.o.v. nieuwste eerst", "our order alone, against newest first",
                study.change(Way.OUR_LIST, Way.NEWEST_FIRST, Outcome::reactedInAWeek), 1, null);
        change("year.matches", "matches, t.o.v. nieuwste eerst", "matches, against newest first",
                study.change(Way.OURS, Way.NEWEST_FIRST, Outcome::matches), 1, Bar.atLeast(0));
        change("year.matches.nearest", "matches, t.o.v. vijf dichtstbij", "matches, against five nearest",
                study.change(Way.OURS, Way.FIVE_NEAREST, Outcome::matches), 1, Bar.atLeast(0));
        change("year.notifications", "minder meldingen dan vijf dichtstbij", "fewer notifications than five nearest",
                study.change(Way.OURS, Way.FIVE_NEAREST, Outcome::notifications), -1, Bar.atLeast(40));
    }

    private void change(String key, String dutch, String english, Estimate change, int sign, @Nullable Bar bar) {
        String interval = interval(sign > 0 ? change : new Estimate(-change.mean(), -change.high(), -change.low()));
        measurements.add(new Measurement(key, new Text(dutch, english), Text.same(interval), 100 * sign * change.mean(), "%", bar, Scale.FIXED));
    }

    private static String interval(Estimate change) {
        return String.format(Locale.ROOT, "95%%: %+.1f … %+.1f", 100 * change.low(), 100 * change.high());
    }

    private void figures(Study study) {
        figure(study, "reactedInAWeek", "reactie binnen een week", "reaction within a week", Outcome::reactedInAWeek, 100, "%");
        figure(study, "matched", "hulpvragen met een match", "requests with a match", year -> year.matches() / year.requests(), 100, "%");
        figure(study, "notifications", "meldingen in het jaar", "notifications in the year", Outcome::notifications, 1, "");
        figure(study, "waiting", "dagen open, gemiddeld", "days open, mean", Outcome::waiting, 1, "d");
        figure(study, "helping", "vrijwilligers met een match", "volunteers with a match", Outcome::helping, 100, "%");
        figure(study, "uneven", "ongelijkheid over vrijwilligers (Gini)", "unevenness over volunteers (Gini)", Outcome::uneven, 1, "");
        figure(study, "mostNotified", "meeste meldingen voor één mens", "most notifications for one person", Outcome::mostNotified, 1, "");
    }

    private void figure(Study study, String key, String dutch, String english, ToDoubleFunction<Outcome> figure, double times, String unit) {
        String others = String.format(Locale.ROOT, "newest %.4g, nearest %.4g, our list %.4g", times * study.mean(Way.NEWEST_FIRST, figure).mean(),
                times * study.mean(Way.FIVE_NEAREST, figure).mean(), times * study.mean(Way.OUR_LIST, figure).mean());
        measurements.add(Measurement.told("year.figure." + key, new Text(dutch, english), Text.same(others),
                times * study.mean(Way.OURS, figure).mean(), unit, Scale.FIXED));
    }

    /** The chance of a match per theme and neighbourhood, and how far the least and the best lie apart. */
    private void fairness(Study study) {
        table(study, "theme", "kans op een match: ", "chance of a match: ", Outcome::themes);
        table(study, "neighbourhood", "kans op een match, ", "chance of a match, ", Outcome::neighbourhoods);
    }

    private void table(Study study, String key, String dutch, String english,
                       Function<Outcome, Map<String, Double>> groups) {
        Map<String, Double> newest = study.chances(Way.NEWEST_FIRST, groups);
        Map<String, Double> nearest = study.chances(Way.FIVE_NEAREST, groups);
        Map<String, Double> ours = study.chances(Way.OURS, groups);
        String spread = String.format(Locale.ROOT, "newest %.1f, nearest %.1f", 100 * spread(newest), 100 * spread(nearest));
        measurements.add(Measurement.told("fairness." + key + ".spread", new Text("beste min slechtste " + (key.equals("theme") ? "thema" : "buurt"),
                "best less worst " + key), Text.same(spread), 100 * spread(ours), "%", Scale.FIXED));
        ours.forEach((name, share) -> measurements.add(Measurement.told("fairness." + key + "." + name.replace(' ', '-'),
                new Text(dutch + name, english + name), Text.same(String.format(Locale.ROOT, "newest %.1f, nearest %.1f",
                        100 * newest.getOrDefault(name, 0.0), 100 * nearest.getOrDefault(name, 0.0))), 100 * share, "%", Scale.FIXED)));
    }

    private static double spread(Map<String, Double> chances) {
        return chances.values().stream().mapToDouble(Double::doubleValue).max().orElse(0)
                - chances.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    private void brief(String key, String name, Study study) {
        Estimate week = study.change(Way.OURS, Way.NEWEST_FIRST, Outcome::reactedInAWeek);
        Estimate weekNearest = study.change(Way.OURS, Way.FIVE_NEAREST, Outcome::reactedInAWeek);
        Estimate matches = study.change(Way.OURS, Way.NEWEST_FIRST, Outcome::matches);
        Estimate nearest = study.change(Way.OURS, Way.FIVE_NEAREST, Outcome::matches);
        Estimate notifications = study.change(Way.OURS, Way.FIVE_NEAREST, Outcome::notifications);
        String rest = String.format(Locale.ROOT, "week %+.1f (nearest %+.1f), matches %+.1f (%+.1f), notif. %+.0f %%",
                100 * week.mean(), 100 * weekNearest.mean(), 100 * matches.mean(), 100 * nearest.mean(), 100 * notifications.mean());
        measurements.add(Measurement.told(key, Text.same(name), Text.same(rest), 100 * week.mean(), "%", Scale.FIXED));
    }

    private void sensitivity(Model model) throws InterruptedException {
        int seeds = run.number("sensitivity");
        for (Parameter parameter : seeds == 0 ? List.<Parameter>of() : model.parameters()) {
            if (parameter.isVaried()) {
                run.say(new Text("gevoeligheid: " + parameter.name(), "sensitivity: " + parameter.name()));
                for (double value : new double[] {parameter.low(), parameter.high()}) {
                    brief("sensitivity." + parameter.name() + "." + value, parameter.name() + " = " + value,
                            Study.of(model.with(parameter.name(), value), seed, seeds, COMPARED));
                }
            }
        }
    }
}
