package nl.samenspel.bench.rides;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;
import nl.samenspel.matching.ring.cover.Cover;
import nl.samenspel.matching.ring.cover.CoverProblem;
import nl.samenspel.matching.ring.cover.CoverReader;
import nl.samenspel.matching.ring.cover.CoverReading;
import nl.samenspel.matching.ring.cover.CoverSolver;

/** Solves the set-covering problems of a folder and compares with their known optima. */
final class Covers {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private final Run run;
    private final Report report;

    Covers(Run run, Report report) {
        this.run = run;
        this.report = report;
    }

    /** One problem, solved. */
    private record Solved(String name, double seconds, boolean right, boolean proven) {
    }

    static boolean isFolder(Path folder) {
        Path optima = folder.resolve("optima.csv");
        try {
            return Files.isRegularFile(optima) && Files.readAllLines(optima).getFirst().contains("optimum");
        } catch (IOException _) {
            return false;
        }
    }

    void measure(Path folder) throws IOException {
        run.say(new Text("dekkingen zoeken", "looking for covers"));
        Map<String, Long> optima = optima(folder.resolve("optima.csv"));
        List<Solved> solved = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                if (optima.containsKey(name)) {
                    solved.add(solve(name, file, optima.get(name)));
                }
            }
        }
        if (!solved.isEmpty()) {
            tell(solved);
        }
    }

    private static Map<String, Long> optima(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int at = List.of(lines.getFirst().split(",")).indexOf("optimum");
        Map<String, Long> optima = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            if (fields.length > at && fields[at].matches("[0-9]+")) {
                optima.put(fields[0], Long.parseLong(fields[at]));
            }
        }
        return optima;
    }

    private static Solved solve(String name, Path file, long optimum) throws IOException {
        if (!(CoverReader.read(file) instanceof CoverReading.Readable(CoverProblem problem))) {
            return new Solved(name, 0, false, false);
        }
        long begin = System.nanoTime();
        Cover cover = CoverSolver.solve(problem, AT_MOST);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return cover instanceof Cover.Found found
                ? new Solved(name, seconds, found.cost() == optimum && Cover.isRight(problem, found), found.isOptimal())
                : new Solved(name, seconds, false, false);
    }

    private void tell(List<Solved> solved) {
        Text size = new Text(solved.size() + " opgaven", solved.size() + " problems");
        report.add("cover.missed", new Text("dekking: niet het bekende optimum", "cover: not the known optimum"), size,
                solved.stream().filter(one -> !one.right()).count(), "", Bar.atMost(0));
        report.add("cover.unproven", new Text("dekking: niet bewezen", "cover: not proven"), size,
                solved.stream().filter(one -> !one.proven()).count(), "", Bar.atMost(0));
        Solved slowest = solved.stream().max(Comparator.comparingDouble(Solved::seconds)).orElseThrow();
        report.tell("cover.slowest", new Text("dekking: langzaamste", "cover: slowest"), Text.same(slowest.name()),
                slowest.seconds(), "s");
    }
}
