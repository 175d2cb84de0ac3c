package nl.samenspel.bench.allocation;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.pabulib.PabulibReader;
import nl.samenspel.allocation.pabulib.Reading;
import nl.samenspel.allocation.reference.Difference;
import nl.samenspel.allocation.reference.Recorded;
import nl.samenspel.allocation.reference.ReferenceCheck;
import org.jspecify.annotations.Nullable;

/**
 * An election with outcomes another program recorded.
 *
 * @param file the {@code .pb} file
 */
record RecordedElection(String name, Path file, Election election, Recorded recorded) {

    /** What stands in a folder: elections that can be measured, and a difference for each file that cannot. */
    record Folder(List<RecordedElection> elections, List<Difference> differences) {
    }

    static boolean isFolder(Path folder) {
        return Files.isDirectory(folder.resolve("instances")) && Files.isDirectory(folder.resolve("expected"));
    }

    static Folder readAll(Path folder) throws IOException {
        List<RecordedElection> elections = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder.resolve("instances"))) {
            files = listed.filter(file -> file.toString().endsWith(".pb")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.pb$", "");
            Path expected = folder.resolve("expected").resolve(name + ".json");
            if (!Files.isRegularFile(expected)) {
                differences.add(new Difference(name, "file", "expected outcomes", "absent", expected.getFileName().toString()));
                continue;
            }
            switch (PabulibReader.read(file)) {
                case Reading.Readable readable ->
                        elections.add(new RecordedElection(name, file, readable.election(), Recorded.read(expected)));
                case Reading.Unreadable unreadable -> differences.add(new Difference(name, "file", "readable", "yes",
                        unreadable.faults().getFirst().sentence(Locale.ENGLISH)));
            }
        }
        return new Folder(elections, differences);
    }

    /** Reads the recorded keys only; the ballots are merged anew, as for a new election. */
    ReferenceCheck check() {
        return new ReferenceCheck(name, election, recorded);
    }

    /** Seconds per recorded key, each computed once. */
    Map<String, Double> measure() {
        Map<String, Double> seconds = new TreeMap<>();
        ReferenceCheck check = check();
        for (String key : recorded.outcomes().keySet()) {
            long begin = System.nanoTime();
            @Nullable Outcome outcome = check.compute(key);
            seconds.put(key, (System.nanoTime() - begin) / 1e9);
            if (outcome != null && outcome.selections().size() > election.projects().size()) {
                throw new IllegalStateException("More chosen than there are");
            }
        }
        return seconds;
    }

    /** What counting by all recorded rules asks for in memory altogether, most of it for a moment only; what a second thread asks for is not in it. */
    double megabytes() {
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        long before = threads.getCurrentThreadAllocatedBytes();
        measure();
        return (threads.getCurrentThreadAllocatedBytes() - before) / 1e6;
    }
}
