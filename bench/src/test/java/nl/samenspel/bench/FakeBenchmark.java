package nl.samenspel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subject that finds what a test tells it to find, and remembers the run it was given. */
final class FakeBenchmark implements Benchmark {

    private final String name;
    private final Findings findings;
    private @Nullable Run seen;
    private @Nullable IOException failure;

    FakeBenchmark(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    static FakeBenchmark finding(String name, Measurement... measurements) {
        return new FakeBenchmark(name, new Findings.Measured(List.of(measurements), List.of()));
    }

    FakeBenchmark failing(IOException with) {
        failure = with;
        return this;
    }

    Run seen() {
        if (seen == null) {
            throw new AssertionError(name + " was not run");
        }
        return seen;
    }

    boolean wasRun() {
        return seen != null;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Text about() {
        return new Text("over " + name, "about " + name);
    }

    @Override
    public List<Option> options() {
        return List.of(Option.number("seconds", 30, 1, 600, new Text("hoe lang", "how long")),
                Option.words("url", "", new Text("adres", "address")));
    }

    @Override
    public Findings measure(Run run) throws IOException {
        seen = run;
        Files.writeString(run.workspace().resolve("left-behind"), "x");
        Files.createSymbolicLink(run.workspace().resolve("link"), Path.of("/"));
        if (failure != null) {
            throw failure;
        }
        return findings;
    }
}
