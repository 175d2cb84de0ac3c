package nl.samenspel.bench.allocation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenspel.allocation.cli.Allocate;

/** {@code samenspel allocate FILE} as a person runs it: a new process with at most 512 MB of heap. */
record ColdCommand(double seconds, int status) {

    static ColdCommand run(Path file, Path workspace) throws IOException, InterruptedException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
                library().toString(), Allocate.class.getName(), file.toString());
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(workspace.resolve("allocate.txt").toFile()).start();
        try {
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            return new ColdCommand((System.nanoTime() - begin) / 1e9, ended ? process.exitValue() : -1);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Path library() {
        try {
            return Path.of(Allocate.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
