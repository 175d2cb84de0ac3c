package nl.samenspel.bench.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Measurement;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;

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
    public Findings measure(Run run) throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        List<Text> remarks = new ArrayList<>();
        new Assignments(run, measurements, remarks).measure();
        Suggestions.measure(run, measurements);
        return new Findings.Measured(measurements, remarks);
    }
}
