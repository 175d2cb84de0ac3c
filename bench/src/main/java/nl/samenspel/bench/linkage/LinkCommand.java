package nl.samenspel.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * {@code samenspel factlab link} as people run it, by the launcher: reading, linking, counting, protecting,
 * publishing, destroying the keys.
 *
 * @param megabytes most memory in use by the command and its room together; 0 where the system does not tell
 */
record LinkCommand(double seconds, double megabytes, int status) {

    private static final int LOOK_EVERY_MILLIS = 25;

    /** @param home the root folder of the checkout, where the launcher stands */
    static LinkCommand run(Path home, Municipality municipality, Path published) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("samenspel").toString(), "factlab", "link",
                municipality.agreement().toString()));
        municipality.files().forEach(file -> command.add(file.toString()));
        command.addAll(List.of("--keys", municipality.folder().resolve("keys").toString(), "--to", published.toString()));
        long begin = System.nanoTime();
        Process process = start(command, published.resolveSibling(published.getFileName() + ".txt"));
        double most = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToDouble(one -> resident(one.pid())).sum());
        }
        return new LinkCommand((System.nanoTime() - begin) / 1e9, most, process.exitValue());
    }

    /** Builds what a first command builds, so that no measured one has to. */
    static void rehearse(Path home, Path workspace) throws IOException, InterruptedException {
        start(List.of(home.resolve("samenspel").toString(), "factlab", "--help"), workspace.resolve("rehearsal.txt")).waitFor();
    }

    private static Process start(List<String> command, Path said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /** The line {@code VmRSS: 310000 kB} of {@code /proc/PID/status}. */
    private static double resident(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst().orElse(0) / 1_024.0;
        } catch (IOException | java.io.UncheckedIOException _) {
            return 0;
        }
    }
}
