package nl.samenspel.bench.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Median;
import nl.samenspel.bench.Option;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Scale;
import nl.samenspel.bench.Text;
import nl.samenspel.detection.noticing.NoticingPolicy;
import nl.samenspel.detection.personal.CheckQuality;
import nl.samenspel.detection.personal.LabelledSentences;
import nl.samenspel.detection.personal.PersonalDataCheck;
import nl.samenspel.detection.series.Ears;
import org.jspecify.annotations.Nullable;

/** Published answers first, then the personal-data check, then speed, then how well noticing notices. */
public final class DetectionBenchmark implements Benchmark {

    private static final int ROUNDS = 3;
    private static final String OWN_SENTENCES = "engines/detection/src/test/resources/personal-data-sentences.tsv";

    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Text> remarks = new ArrayList<>();

    @Override
    public String name() {
        return "detection";
    }

    @Override
    public Text about() {
        return new Text("wat zich waar ophoopt: dezelfde antwoorden als elders, hoe snel, en hoeveel er gevonden wordt",
                "what piles up where: the same answers as elsewhere, how fast, and how much is found");
    }

    @Override
    public List<Option> options() {
        return List.of(Option.words("sentences", "", new Text("bestand met zinnen om de controle op persoonsgegevens mee te meten",
                        "file with sentences to measure the personal-data check with")),
                Option.number("seeds", 30, 0, 10_000, new Text("nagebootste steden voor de trefkans; 0: overslaan", "simulated cities for the power study; 0: skip")));
    }

    @Override
    public Findings measure(Run run) throws IOException {
        measurements.clear();
        remarks.clear();
        Path sentences = run.words("sentences").isEmpty() ? run.home().resolve(OWN_SENTENCES) : Path.of(run.words("sentences"));
        if (!Files.isRegularFile(sentences)) {
            return new Findings.NotMeasured(new Text("Het bestand " + sentences + " is er niet.", "There is no file " + sentences + "."));
        }
        Optional<Shared> shared = Shared.of(run);
        if (shared.isPresent()) {
            run.say(new Text("scans vergelijken", "comparing scans"));
            compareScans(shared.get());
        } else {
            remarks.add(new Text("Overgeslagen: naast deze map staat geen shared/data/signals.", "Skipped: there is no shared/data/signals beside this folder."));
        }
        run.say(new Text("persoonsgegevens", "personal data"));
        checkSentences(sentences);
        run.say(new Text("snelheid", "speed"));
        World world = World.read();
        addSpeed(world);
        if (shared.isPresent()) {
            run.say(new Text("gemarkeerde uitbraken", "labelled outbreaks"));
            addOutbreaks(LabelledOutbreaks.read(shared.get()));
        }
        if (run.number("seeds") > 0) {
            addPower(run, new PowerStudy(world, NoticingPolicy.standard(), run.number("seeds")));
        }
        return new Findings.Measured(measurements, remarks);
    }

    private void compareScans(Shared shared) throws IOException {
        PublishedScans scans = PublishedScans.of(shared);
        add("scan.differences", "scans: verschillen", "scans: differences", scans.compared().size() + " × SaTScan", scans.differences().size(), "", Bar.atMost(0), Scale.FIXED);
        for (PublishedScans.Compared one : scans.compared()) {
            boolean population = one.name().startsWith("NewMexico");
            add("scan." + one.name() + ".ratio", "grootste afstand in verhouding ×10⁶", "largest gap in ratio ×10⁶", one.name(), one.gap() * 1e6, "",
                    Bar.atMost(population ? 1000 : 1), Scale.FIXED);
            add("scan." + one.name() + ".time", "lezen en 999 herhalingen", "reading and 999 replications", one.name(), one.seconds(), "s",
                    population ? Bar.atMost(2) : null, Scale.TIME);
        }
        scans.differences().forEach(difference -> remarks.add(Text.same(difference)));
        scans.skipped().forEach(name -> remarks.add(new Text("Niet vergeleken (model of resultaat ontbreekt): " + name, "Not compared (no such model, or no result): " + name)));
    }

    private void checkSentences(Path file) throws IOException {
        CheckQuality quality = CheckQuality.of(new PersonalDataCheck(), LabelledSentences.read(file));
        quality.tallies().forEach((kind, tally) -> {
            String name = kind.name().toLowerCase(Locale.ROOT);
            if (tally.with() > 0) {
                add("personal." + name + ".found", "gevonden: " + name, "found: " + name, tally.with() + "", 100 * tally.shareFound(), "%", Bar.atLeast(95), Scale.FIXED);
            }
            add("personal." + name + ".false", "vals alarm: " + name, "false alarms: " + name, tally.without() + "", 100 * tally.shareFalse(), "%", Bar.atMost(5), Scale.FIXED);
        });
        if (quality.clean() > 0) {
            add("personal.clean", "schone zinnen met vals alarm", "clean sentences with a false alarm", quality.clean() + "",
                    100.0 * quality.cleanAlarms() / quality.clean(), "%", Bar.atMost(5), Scale.FIXED);
        }
    }

    private void addSpeed(World world) {
        double[] screening = new double[ROUNDS];
        double[] prospective = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            screening[round] = Speed.screening();
            prospective[round] = Speed.prospective(world);
        }
        add("screening", "nieuwste dag, alle methoden", "newest day, every method", "2775 × 3 jaar/years", Median.of(screening), "s", Bar.atMost(5), Scale.TIME);
        add("prospective", "ruimte-tijdpermutatie, 90 dagen", "space-time permutation, 90 days", "111 × 10 000 × 999", Median.of(prospective), "s", Bar.atMost(20), Scale.TIME);
    }

    private void addOutbreaks(LabelledOutbreaks outbreaks) {
        addScore("C1", outbreaks.ears(Ears.Method.C1, 0.001));
        addScore("C2", outbreaks.ears(Ears.Method.C2, 0.001));
        addScore("C3", outbreaks.ears(Ears.Method.C3, 0.025));
        addScore("Farrington", outbreaks.farrington(0.01));
    }

    private void addScore(String method, LabelledOutbreaks.Score score) {
        String key = "outbreaks." + method.toLowerCase(Locale.ROOT);
        add(key + ".weeks", method + ": weken van een uitbraak gevonden", method + ": weeks of outbreak found", score.weeks() + "", 100 * score.sensitivity(), "%", null, Scale.FIXED);
        add(key + ".outbreaks", method + ": uitbraken gevonden", method + ": outbreaks found", score.outbreaks() + "", 100 * score.outbreaksFound(), "%", null, Scale.FIXED);
        add(key + ".false", method + ": vals alarm in rustige weken", method + ": false alarms in quiet weeks", score.quiet() + "", 100 * score.falseAlarmRate(), "%", null, Scale.FIXED);
    }

    private void addPower(Run run, PowerStudy study) {
        for (String shape : List.of("small", "medium", "large")) {
            run.say(new Text("trefkans: " + shape, "power: " + shape));
            List<PowerStudy.Hunt> hunts = study.hunts(shape);
            double[] days = hunts.stream().flatMap(hunt -> hunt.day().stream()).mapToDouble(Integer::doubleValue).toArray();
            add("power." + shape + ".found", "ophoping gevonden: " + shape, "pile-up found: " + shape, hunts.size() + "", 100.0 * days.length / hunts.size(), "%", null, Scale.FIXED);
            if (days.length > 0) {
                add("power." + shape + ".day", "op dag (mediaan): " + shape, "on day (median): " + shape, hunts.size() + "", Median.of(days), "", null, Scale.FIXED);
            }
        }
        run.say(new Text("rustige maanden", "quiet months"));
        List<PowerStudy.Quiet> quiet = study.quietMonths();
        add("power.false", "vals alarm per maand, heel de stad", "false alarms per month, whole city", quiet.size() + "",
                quiet.stream().mapToInt(PowerStudy.Quiet::newAlarms).average().orElse(0), "", Bar.atMost(study.policy().alarmsByChancePerMonth()), Scale.FIXED);
    }

    private void add(String key, String dutch, String english, String size, double figure, String unit, @Nullable Bar bar, Scale scale) {
        measurements.add(new Measurement(key, new Text(dutch, english), Text.same(size), figure, unit, bar, scale));
    }
}
