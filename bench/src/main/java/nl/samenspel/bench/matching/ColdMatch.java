package nl.samenspel.bench.matching;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenspel.matching.cli.Match;

/** {@code samenspel match assign FILE} as a person runs it: a new process. */
record ColdMatch(double seconds, int status) {

    static ColdMatch run(Path file, Path workspace) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(java.toString(), "-cp", libraries(), Match.class.getName(), "assign", file.toString());
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(workspace.resolve("match.txt").toFile()).start();
        try {
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            return new ColdMatch((System.nanoTime() - begin) / 1e9, ended ? process.exitValue() : -1);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The engine and everything beside it. */
    private static String libraries() {
        try {
            Path engine = Path.of(Match.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return engine + File.pathSeparator + engine.resolveSibling("*");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
