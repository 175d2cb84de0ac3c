package nl.samenspel.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.samenspel.bench.http.Browser;
import nl.samenspel.bench.http.Site;

/**
 * One running program with everything it started itself. It gets a process group of its own, so that it can be
 * interrupted as by Ctrl-C: the whole group at once, and not the benchmark.
 */
public final class Program implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final int LAST_LINES = 15;
    /** Never measured: a benchmark writes into the database it finds. */
    private static final String EXTERNAL_DATABASE = "SAMENSPEL_DATABASE_URL";
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Process process;
    private final Path log;
    private final Site site;
    private final long launched;
    private final Thread whenInterrupted = new Thread(this::kill);

    private Program(Process process, Path log, Site site, long launched) {
        this.process = process;
        this.log = log;
        this.site = site;
        this.launched = launched;
        Runtime.getRuntime().addShutdownHook(whenInterrupted);
    }

    /**
     * Launches the program on a data folder and a free port; what it says goes to a file beside the data folder.
     * Returns at once: {@link #untilFirstPage} waits.
     */
    public static Program launch(StartCommand command, Path data) throws IOException {
        return launch(command, data, Map.of());
    }

    /** The same with settings of the environment. */
    public static Program launch(StartCommand command, Path data, Map<String, String> settings) throws IOException {
        int port = FreePort.find();
        List<String> words = new ArrayList<>(command.filledIn(data, port));
        if (Files.isExecutable(SETSID)) {
            words.addFirst(SETSID.toString());
        }
        Path log = data.resolveSibling("program.log");
        long launched = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(log.toFile());
        builder.environment().remove(EXTERNAL_DATABASE);
        builder.environment().putAll(settings);
        return new Program(builder.start(), log, Site.local(port), launched);
    }

    public Site site() {
        return site;
    }

    /**
     * Waits for the first page.
     *
     * @return time from the launch to the last byte of the first answer of {@code /} with status 200
     * @throws NotStarted when there is none, with what the program said
     */
    public Duration untilFirstPage() throws IOException, InterruptedException {
        return untilAnswer("/");
    }

    /**
     * Waits until the program says that it is ready: at a first start the demo municipality is there then, which the
     * first page does not wait for.
     *
     * @throws NotStarted when it never says so
     */
    public Duration untilReady() throws IOException, InterruptedException {
        return untilAnswer("/actuator/health/readiness");
    }

    private Duration untilAnswer(String path) throws IOException, InterruptedException {
        Browser browser = new Browser(site, LONGEST_START);
        while (System.nanoTime() - launched < LONGEST_START.toNanos()) {
            if (answers(browser, path)) {
                return Duration.ofNanos(System.nanoTime() - launched);
            }
            if (process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new NotStarted("ended with status " + process.exitValue() + " before it answered " + path + "\n" + lastLines());
            }
        }
        throw new NotStarted("no answer of " + path + " within " + LONGEST_START.toMinutes() + " minutes\n" + lastLines());
    }

    private static boolean answers(Browser browser, String path) {
        try {
            return browser.get(path).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastLines() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** Resident megabytes of the program itself: its Java processes, without the database and the launcher script. */
    public double residentMegabytes() throws IOException, InterruptedException {
        double sum = 0;
        for (ProcessHandle part : everything()) {
            if (isJava(part)) {
                sum += ResidentMemory.megabytes(part.pid());
            }
        }
        return sum;
    }

    /** Processor time of all that runs now: the Java processes, and everything else, which is the database. */
    public ProcessorUse processorUse() {
        Duration program = Duration.ZERO;
        Duration database = Duration.ZERO;
        for (ProcessHandle part : everything()) {
            Duration used = part.info().totalCpuDuration().orElse(Duration.ZERO);
            if (isJava(part)) {
                program = program.plus(used);
            } else {
                database = database.plus(used);
            }
        }
        return new ProcessorUse(program, database);
    }

    /** The Java processes of the program. */
    public List<ProcessHandle> javaProcesses() {
        return everything().stream().filter(Program::isJava).toList();
    }

    private static boolean isJava(ProcessHandle part) {
        return part.info().command().filter(command -> command.endsWith("/java")).isPresent();
    }

    /**
     * The signal that ends the program. A shell without job control makes what it starts in the background deaf to
     * interrupts; the program inherits that, and only terminating it is left then.
     */
    public StopSignal stopSignal() throws IOException {
        for (ProcessHandle part : everything()) {
            if (isJava(part) && StopSignal.isDeafToInterrupts(part.pid())) {
                return StopSignal.TERMINATE;
            }
        }
        return StopSignal.INTERRUPT;
    }

    /**
     * Interrupts the program as Ctrl-C does and waits until it and all it started are gone.
     *
     * @return time from the signal to the end of the last process; when it does not listen within 30 seconds it is
     *         killed, and the time says so by being longer than that
     */
    public Duration stop() throws IOException, InterruptedException {
        List<ProcessHandle> everything = everything();
        String signal = stopSignal().option();
        boolean group = Files.isExecutable(SETSID);
        long begin = System.nanoTime();
        new ProcessBuilder("kill", signal, "--", (group ? "-" : "") + process.pid()).start().waitFor();
        if (!gone(everything, begin)) {
            everything.forEach(ProcessHandle::destroyForcibly);
            gone(everything, System.nanoTime());
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private boolean gone(List<ProcessHandle> processes, long begin) throws InterruptedException {
        boolean alive = true;
        while (alive && System.nanoTime() - begin < LONGEST_STOP.toNanos()) {
            process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            alive = processes.stream().anyMatch(ProcessHandle::isAlive);
            if (alive && !process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            }
        }
        return !alive;
    }

    private List<ProcessHandle> everything() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    }

    private void kill() {
        everything().reversed().forEach(ProcessHandle::destroy);
    }

    /** Stops it unless that was done. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        } catch (IllegalStateException goingDown) {
            return;                                      // the hook does it
        }
        if (everything().stream().anyMatch(ProcessHandle::isAlive)) {
            try {
                stop();
            } catch (InterruptedException interrupted) {
                kill();
                Thread.currentThread().interrupt();
            }
        }
    }
}
