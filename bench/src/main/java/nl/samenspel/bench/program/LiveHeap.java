package nl.samenspel.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a program really holds on to: it is told to collect its garbage, and writes down itself what was left. How full the heap is between two collections says more about
 * when the collector comes by than about the program.
 */
public final class LiveHeap {

    /** Such as {@code Pause Full (Diagnostic Command) 85M->43M(320M)}. */
    private static final Pattern LEFT = Pattern.compile("Pause Full \\(Diagnostic Command\\) \\d+M->(\\d+)M");
    private static final long PATIENCE_SECONDS = 30;

    private final Path logs;

    private LiveHeap(Path logs) {
        this.logs = logs;
    }

    /** @param logs an own folder for what the program writes down */
    public static LiveHeap in(Path logs) throws IOException {
        return new LiveHeap(Files.createDirectories(logs));
    }

    /** What the program is to be started with. */
    public Map<String, String> environment() {
        return Map.of("JDK_JAVA_OPTIONS", "-Xlog:gc:file=\"" + logs.resolve("gc-%p.log") + "\"");
    }

    /** Has them collect now. */
    public void collect(List<ProcessHandle> javaProcesses) throws IOException, InterruptedException {
        for (ProcessHandle each : javaProcesses) {
            Path java = Path.of(each.info().command().orElseThrow());
            Process jcmd = new ProcessBuilder(java.resolveSibling("jcmd").toString(), Long.toString(each.pid()), "GC.run").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!jcmd.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                jcmd.destroy();
            }
        }
    }

    /** The most megabytes that a collection left; 0 when there was none. */
    public double highest() throws IOException {
        double highest = 0;
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Matcher left = LEFT.matcher(Files.readString(file));
                while (left.find()) {
                    highest = Math.max(highest, Double.parseDouble(left.group(1)));
                }
            }
        }
        return highest;
    }
}
