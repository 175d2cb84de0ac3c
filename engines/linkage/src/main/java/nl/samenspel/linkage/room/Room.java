package nl.samenspel.linkage.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.linking.LinkRequest;
import nl.samenspel.linkage.linking.Linked;
import nl.samenspel.linkage.partner.PrepareRequest;
import nl.samenspel.linkage.partner.Prepared;
import nl.samenspel.linkage.round.EvaluateRequest;
import nl.samenspel.linkage.round.Evaluated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens a process for one task and closes it behind it. The process that asks never holds a share, an address or a pseudonym: it
 * passes on where the files are and gets back what may be known.
 */
public final class Room {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Room() {
    }

    public static Prepared prepare(PrepareRequest request, LongConsumer progress) throws IOException, Refused, InterruptedException {
        return Objects.requireNonNull(run(new Task(request, null, null, null), "-Xmx1g", progress).prepared());
    }

    public static Linked link(LinkRequest request, LongConsumer progress) throws IOException, Refused, InterruptedException {
        return Objects.requireNonNull(run(new Task(null, request, null, null), "-Xmx1g", progress).linked());
    }

    /** Turns a list into one that can go round. */
    public static Prepared blind(PrepareRequest request, LongConsumer progress) throws IOException, Refused, InterruptedException {
        return Objects.requireNonNull(run(new Task(null, null, request, null), "-Xmx1g", progress).prepared());
    }

    /** Has a partner's turn with lists of others. */
    public static Evaluated evaluate(EvaluateRequest request, LongConsumer progress) throws IOException, Refused, InterruptedException {
        return Objects.requireNonNull(run(new Task(null, null, null, request), "-Xmx1g", progress).evaluated());
    }

    private static Message run(Task task, String memory, LongConsumer progress) throws IOException, Refused, InterruptedException {
        Leftovers.sweep();
        Path temporary = Leftovers.make();
        Process process = null;
        Thread sweeper = Thread.ofPlatform().unstarted(() -> Leftovers.remove(temporary));
        Runtime.getRuntime().addShutdownHook(sweeper);
        try {
            process = start(temporary, memory);
            Message last = ask(process, task, progress);
            if (last == null) {
                throw Problem.of("room.ended", process.exitValue()).refused();
            }
            if (last.problems() != null) {
                throw new Refused(last.problems());
            }
            return last;
        } finally {
            if (process != null) {
                process.destroyForcibly().waitFor();
            }
            Leftovers.remove(temporary);
            Runtime.getRuntime().removeShutdownHook(sweeper);
        }
    }

    /** Null when the room ended before it was done, by whatever cause. */
    private static @Nullable Message ask(Process process, Task task, LongConsumer progress) throws InterruptedException {
        Message last = null;
        try {
            OutputStream in = process.getOutputStream();
            in.write((JSON.writeValueAsString(task) + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            last = listen(process, progress);
        } catch (IOException _) {
            process.destroyForcibly();
        }
        process.waitFor();
        return last;
    }

    private static @Nullable Message listen(Process process, LongConsumer progress) throws IOException {
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Message message = JSON.readValue(line, Message.class);
                if (message.isLast()) {
                    return message;
                }
                progress.accept(message.progress());
            }
        }
        return null;
    }

    /**
     * Nothing that could write memory to disk is on: no crash files, no heap dumps, no performance data, no attaching. Java itself
     * says nothing, because all that comes out is read as messages.
     */
    private static Process start(Path temporary, String memory) throws Refused {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory,
                "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:+DisableAttachMechanism", "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + temporary.resolve("crash"), "-Djava.io.tmpdir=" + temporary, "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(QuickStart.flags(System.getProperty(QuickStart.FOLDER)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Inside.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH").forEach(builder.environment()::remove);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw Problem.of("room.shut").refused();
        }
    }
}
