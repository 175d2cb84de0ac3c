package nl.samenspel.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.samenspel.linkage.cli.Factlab;

/**
 * {@code samenspel factlab link} as people run it, with the flags of the launcher: reading, linking, counting, protecting,
 * publishing, destroying the keys.
 *
 * @param megabytes most memory in use by the command and its room together; 0 where the system does not tell
 */
record LinkCommand(double seconds, double megabytes, int status) {

    private static final int LOOK_EVERY_MILLIS = 25;

    static LinkCommand run(Municipality municipality, Path published) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "--enable-native-access=ALL-UNNAMED", Factlab.class.getName(), "link", municipality.agreement().toString()));
        municipality.files().forEach(file -> command.add(file.toString()));
        command.addAll(List.of("--keys", municipality.folder().resolve("keys").toString(), "--to", published.toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(published.resolveSibling(published.getFileName() + ".txt").toFile()).start();
        double most = 0;
        while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToDouble(one -> resident(one.pid())).sum());
        }
        return new LinkCommand((System.nanoTime() - begin) / 1e9, most, process.exitValue());
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
