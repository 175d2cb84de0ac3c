package nl.samenspel.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** One program started through the launcher, in a session of its own as in a terminal, with everything it says in a file. */
final class RunningProgram implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path output;
    private final Path data;
    private final int port;

    private RunningProgram(Process process, Path output, Path data, int port) {
        this.process = process;
        this.output = output;
        this.data = data;
        this.port = port;
    }

    static RunningProgram start(Path home, Path data, String... more) throws Exception {
        return start(List.of(), home, data, freePort(), Map.of(), more);
    }

    /** @param prefix words before the launcher, such as those that make it run as another user */
    static RunningProgram start(List<String> prefix, Path home, Path data, int port, Map<String, String> environment, String... more)
            throws Exception {
        var output = Files.createTempFile("samenspel", ".out");
        // A test run in the background ignores the interrupt, and so would everything it starts.
        var words = new ArrayList<>(List.of("env", "--default-signal=INT", "setsid"));
        words.addAll(prefix);
        words.addAll(List.of(home.resolve("samenspel").toString(), "start", "--port", String.valueOf(port), "--data", data.toString()));
        words.addAll(List.of(more));
        var builder = new ProcessBuilder(words).directory(Path.of("/").toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new RunningProgram(builder.start(), output, data, port);
    }

    RunningProgram untilFirstPage() throws Exception {
        return until("first page", this::answers);
    }

    /** For an installation without a municipality, which has no front page yet. */
    RunningProgram untilReady() throws Exception {
        return until("readiness", this::isReady);
    }

    /** Ends the program when it does not come so far, because then nobody else can. */
    private RunningProgram until(String what, Callable<Boolean> condition) throws Exception {
        try {
            Waiting.until(what, LONGEST_START, () -> {
                if (!process.isAlive()) {
                    throw new AssertionError("ended with " + process.exitValue() + ":\n" + said());
                }
                return condition.call();
            });
            return this;
        } catch (Exception | AssertionError failed) {
            close();
            throw failed;
        }
    }

    /** The status it ends with by itself. */
    int end() throws Exception {
        Waiting.until("end of the program", LONGEST_START, () -> !process.isAlive());
        return process.exitValue();
    }

    /** Whether the front page is there and everything is loaded: while the demo is still being loaded, some pages come already. */
    boolean answers() throws InterruptedException {
        try {
            return get("/").statusCode() == 200 && isReady();
        } catch (IOException notYet) {
            return false;
        }
    }

    boolean isReady() throws InterruptedException {
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofSeconds(20)).build(),
            HttpResponse.BodyHandlers.ofString());
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    int port() {
        return port;
    }

    /** The PostgreSQL server of its data folder. */
    ProcessHandle database() throws IOException {
        var pid = Files.readAllLines(data.resolve("database/postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** A connection of the database's own superuser, to look inside. */
    String databaseUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:%s/samenspel?user=postgres&password=%s".formatted(
            Files.readString(data.resolve("postgres.port")).strip(), Files.readString(data.resolve("postgres.secret")).strip());
    }

    void kill() throws Exception {
        signal("KILL", String.valueOf(process.pid()));
        process.waitFor();
    }

    /** As Ctrl-C in a terminal: to the whole group. Returns how long it took until program and database were gone. */
    Duration interrupt() throws Exception {
        var database = Files.exists(data.resolve("database/postmaster.pid")) ? database() : process.toHandle();
        long begin = System.nanoTime();
        signal("INT", "-" + process.pid());
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("does not listen to the interrupt");
        }
        Waiting.until("end of the database", Duration.ofSeconds(20), () -> !database.isAlive());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    static void signal(String name, String target) throws Exception {
        BuiltProgram.run(List.of("kill", "-" + name, "--", target));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            interrupt();
        }
        Files.deleteIfExists(output);
    }
}
