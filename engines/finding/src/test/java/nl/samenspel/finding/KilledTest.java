package nl.samenspel.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that commits again and again, and is killed in the middle of it. */
class KilledTest {

    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void theLastGoodCommitIsThereAfterTheProcessIsKilled() throws IOException, InterruptedException {
        long last = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long seen = killAfter(10 + 7 * round);
            Opening opening = Index.open(folder, Taxonomy.standard(), Entries.TOWN, Entries.CLOCK);
            assertThat(opening).isInstanceOf(Opening.Usable.class);
            try (Index index = ((Opening.Usable) opening).index()) {
                long cursor = Long.parseLong(index.cursor());
                assertThat(cursor).isGreaterThanOrEqualTo(seen).isGreaterThan(last);
                assertThat(index.size()).isEqualTo((int) cursor);
                last = cursor;
            }
        }
    }

    /** The last commit the process told of before it was killed. */
    private long killAfter(int commits) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Committing.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long seen = 0;
        try (BufferedReader told = process.inputReader()) {
            for (int commit = 0; commit < commits; commit++) {
                seen = Long.parseLong(told.readLine());
            }
            process.destroyForcibly().waitFor();
        }
        return seen;
    }

    /** Puts one entry in and commits, for ever. */
    static final class Committing {

        private Committing() {}

        public static void main(String[] folder) {
            Path path = Path.of(folder[0]);
            Index index = Index.open(path, Taxonomy.standard(), Entries.TOWN, Entries.CLOCK) instanceof Opening.Usable(Index opened) ? opened
                    : Index.make(path, Taxonomy.standard(), Entries.TOWN, Entries.CLOCK);
            long next = index.cursor().isEmpty() ? 1 : Long.parseLong(index.cursor()) + 1;
            while (true) {
                index.apply(List.<Change>of(new Change.Put(Entries.entry("id-" + next, "Groep " + next, "Een groep.", "ontmoeting", ""))));
                index.commit(Long.toString(next));
                System.out.println(next);
                next++;
            }
        }
    }
}
