package nl.samenspel.bench.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Option;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;
import nl.samenspel.matching.simulation.Model;
import nl.samenspel.matching.simulation.ModelFile;

/** Bringing people together: assignments with proof, suggestions, and a year in a municipality. */
public final class MatchingBenchmark implements Benchmark {

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public Text about() {
        return new Text("vraag en aanbod bij elkaar brengen: bewezen het beste, snel, en wat het in een jaar doet",
                "bringing requests and offers together: proven the best, fast, and what it does in a year");
    }

    @Override
    public List<Option> options() {
        return List.of(Option.words("model", "", new Text("een wereld uit een bestand, in plaats van de gemeente die erbij hoort",
                        "a world from a file, instead of the municipality that comes along")),
                Option.number("seed", 1, 0, 1_000_000_000, new Text("eerste van de gesimuleerde jaren", "first of the simulated years")),
                Option.number("seeds", 30, 1, 1000, new Text("hoeveel jaren", "how many years")),
                Option.number("sensitivity", 2, 0, 100, new Text("jaren per grens van elke aanname; 0 slaat dat over",
                        "years per bound of each assumption; 0 leaves that out")));
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        Model model = ModelFile.municipality();
        if (!run.words("model").isEmpty()) {
            Path file = Path.of(run.words("model"));
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                return notMeasured("Dit bestand kan niet gelezen worden: ", "This file cannot be read: ", file.toString());
            }
            switch (ModelFile.read(file)) {
                case ModelFile.Readable(Model read) -> model = read;
                case ModelFile.Unreadable(List<String> lines) -> {
                    return notMeasured("Geen wereld; deze regels kloppen niet: ", "No world; these lines are wrong: ", String.join(" | ", lines));
                }
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        List<Text> remarks = new ArrayList<>();
        new Assignments(run, measurements, remarks).measure();
        Suggestions.measure(run, measurements);
        new SimulatedYear(run, measurements).measure(model);
        return new Findings.Measured(measurements, remarks);
    }

    private static Findings notMeasured(String dutch, String english, String what) {
        return new Findings.NotMeasured(new Text(dutch + what, english + what));
    }
}
