package nl.samenspel.linkage.room;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.linking.Linking;
import nl.samenspel.linkage.partner.Preparation;
import nl.samenspel.linkage.round.Evaluation;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs in the room: reads one task, does it, says what became of it, and ends. It also ends, at once and without a word,
 * when whoever opened it is gone.
 */
public final class Inside {

    private static final int ABANDONED = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Inside() {
    }

    public static void main(String[] arguments) throws IOException {
        Seclusion.seek();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(PrintStream.nullOutputStream()));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String task = Objects.requireNonNull(in.readLine());
        Thread.ofPlatform().daemon().start(() -> endWith(in));
        answer(task, out);
        Runtime.getRuntime().halt(0);
    }

    /** Does one task and says what became of it; without a process of its own only for a rehearsal with made-up lists. */
    public static void answer(String task, PrintStream out) {
        out.println(JSON.writeValueAsString(answer(JSON.readValue(task, Task.class), out)));
        out.flush();
    }

    /** The task is all that is ever said; what comes after is the end of the one who asked. */
    private static void endWith(BufferedReader in) {
        try {
            while (in.readLine() != null) {
                Thread.onSpinWait();
            }
        } catch (IOException _) {
            // Gone as well.
        }
        Leftovers.removeOwn();
        Runtime.getRuntime().halt(ABANDONED);
    }

    private static Message answer(Task task, PrintStream out) {
        try {
            if (task.prepare() != null) {
                return new Message(-1, Preparation.run(task.prepare(), rows -> tell(out, rows)), null, null, null);
            }
            if (task.blind() != null) {
                return new Message(-1, Preparation.blind(task.blind(), rows -> tell(out, rows)), null, null, null);
            }
            if (task.evaluate() != null) {
                return new Message(-1, null, null, Evaluation.run(task.evaluate(), rows -> tell(out, rows)), null);
            }
            return new Message(-1, null, Linking.run(Objects.requireNonNull(task.link()), count -> tell(out, count)), null, null);
        } catch (Refused refused) {
            return Message.problems(refused.problems());
        } catch (FileNotFoundException | FileSystemException broken) {
            return Message.problems(List.of(Problem.of("file.failed", String.valueOf(broken.getMessage()))));
        } catch (IOException | GeneralSecurityException broken) {
            return Message.problems(List.of(Problem.of("failed", String.valueOf(broken.getMessage()))));
        } catch (OutOfMemoryError _) {
            return Message.problems(List.of(Problem.of("room.memory")));
        } catch (RuntimeException bug) {
            // No stack trace and no message: either could carry what must not leave the room.
            return Message.problems(List.of(Problem.of("room.bug", bug.getClass().getSimpleName(), bug.getStackTrace().length == 0
                    ? "" : bug.getStackTrace()[0].toString())));
        }
    }

    private static void tell(PrintStream out, long count) {
        out.println(JSON.writeValueAsString(Message.progress(count)));
    }
}
