package nl.samenspel.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.bench.allocation.AllocationBenchmark;
import nl.samenspel.bench.detection.DetectionBenchmark;
import nl.samenspel.bench.linkage.LinkageBenchmark;
import nl.samenspel.bench.mail.MailBenchmark;
import nl.samenspel.bench.matching.MatchingBenchmark;
import nl.samenspel.bench.rides.RidesBenchmark;
import nl.samenspel.bench.search.SearchBenchmark;
import nl.samenspel.bench.start.StartBenchmark;
import nl.samenspel.bench.web.ImportBenchmark;
import nl.samenspel.bench.web.WebBenchmark;

/** All subjects there are, in the order in which they run when none is named. */
record Subjects(List<Benchmark> all) {

    /** The one list to add a subject to. */
    static Subjects ours() {
        return new Subjects(List.of(
                new StartBenchmark(), WebBenchmark.ofTheDirectory(), WebBenchmark.ofFinding(),
                new ImportBenchmark(), new SearchBenchmark(), new AllocationBenchmark(), new DetectionBenchmark(),
                new LinkageBenchmark(), new MailBenchmark(), new MatchingBenchmark(), new RidesBenchmark()));
    }

    Optional<Benchmark> named(String name) {
        return all.stream().filter(subject -> subject.name().equals(name)).findFirst();
    }

    String names() {
        return all.stream().map(Benchmark::name).collect(Collectors.joining(", "));
    }
}
