package nl.samenspel.bench.rides;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.bench.Benchmark;
import nl.samenspel.bench.Findings;
import nl.samenspel.bench.Option;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;

/** Rides beside the best plans known, the phone on a full day, covers and rings. */
public final class RidesBenchmark implements Benchmark {

    private static final String RIDES = "dial-a-ride";
    private static final String COVERS = "set-cover";

    @Override
    public String name() {
        return "rides";
    }

    @Override
    public Text about() {
        return new Text("ritten plannen, de telefoon beantwoorden, kringen vormen",
                "planning rides, answering the phone, forming rings");
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.number("short", 5, 1, 600, new Text("seconden per dag, kort gezocht", "seconds per day, short search")),
                Option.number("long", 30, 1, 3600, new Text("seconden per dag, lang gezocht", "seconds per day, long search")),
                Option.number("cores", 2, 1, 64, new Text("zoveel dagen tegelijk plannen", "plan so many days at once")),
                Option.words("only", "", new Text("alleen dagen waarvan de naam zo begint", "only days whose name begins like this")));
    }

    @Override
    public Findings measure(Run run) throws IOException, InterruptedException {
        Report report = new Report();
        if (run.data().isPresent() && folder(run, RIDES).isEmpty() && folder(run, COVERS).isEmpty()) {
            return new Findings.NotMeasured(new Text(
                    "In deze map staat geen best_known.csv of optima.csv, ook niet in dial-a-ride/ of set-cover/.",
                    "This folder has no best_known.csv or optima.csv, nor have dial-a-ride/ and set-cover/ in it."));
        }
        Optional<Path> rides = folder(run, RIDES);
        if (rides.isPresent()) {
            new TestSets(run, report).measure(rides.get());
        } else {
            report.remark("Overgeslagen: er is geen map dial-a-ride.", "Skipped: there is no folder dial-a-ride.");
        }
        new Phone(run, report).measure();
        Optional<Path> covers = folder(run, COVERS);
        if (covers.isPresent()) {
            new Covers(run, report).measure(covers.get());
        } else {
            report.remark("Overgeslagen: er is geen map set-cover.", "Skipped: there is no folder set-cover.");
        }
        new Circles(run, report).measure();
        return report.findings();
    }

    /** In the folder given or the folder itself; otherwise {@code shared/data/matching} beside the checkout or above it. */
    private static Optional<Path> folder(Run run, String name) {
        Stream<Path> candidates = run.data().isPresent()
                ? Stream.of(run.data().get().resolve(name), run.data().get())
                : Stream.iterate(run.home().toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve("shared/data/matching").resolve(name));
        return candidates.filter(folder -> name.equals(RIDES) ? KnownRides.isFolder(folder) : Covers.isFolder(folder)).findFirst();
    }
}
