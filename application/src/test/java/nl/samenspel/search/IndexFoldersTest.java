package nl.samenspel.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of indexes: the newest first, and gone for good when they are cleared away. */
class IndexFoldersTest {

    @TempDir
    private Path home;

    @Test
    void theOneMadeLastComesFirst() throws IOException {
        for (String name : List.of("2", "10", "9", "not-one")) {
            Files.createDirectories(home.resolve(name));
        }
        IndexFolders folders = new IndexFolders(home);
        assertThat(folders.newestFirst()).containsExactly(home.resolve("10"), home.resolve("9"), home.resolve("2"));
        assertThat(folders.next()).isEqualTo(home.resolve("11"));
    }

    @Test
    void keepsOnlyTheOneInUse() throws IOException {
        fill(home.resolve("1"), 3);
        fill(home.resolve("2"), 3);
        new IndexFolders(home).keepOnly(home.resolve("2"));
        assertThat(home.resolve("1")).doesNotExist();
        assertThat(home.resolve("2")).isNotEmptyDirectory();
    }

    @Test
    void clearingAwayWhatIsGoneIsNoTrouble() {
        IndexFolders.clearAway(home.resolve("7"));
        assertThat(home.resolve("7")).doesNotExist();
    }

    @Test
    void severalMayClearAwayTheSameAtOnce() throws Exception {
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            for (int again = 0; again < 10; again++) {
                Path folder = home.resolve(Integer.toString(again));
                fill(folder, 200);
                CyclicBarrier together = new CyclicBarrier(4);
                List<Future<Void>> clearing = several.invokeAll(Collections.nCopies(4, () -> {
                    together.await();
                    IndexFolders.clearAway(folder);
                    return null;
                }));
                for (Future<Void> each : clearing) {
                    each.get();
                }
                assertThat(folder).doesNotExist();
            }
        }
    }

    private static void fill(Path folder, int files) throws IOException {
        Files.createDirectories(folder.resolve("deeper"));
        for (int number = 0; number < files; number++) {
            Files.writeString(folder.resolve("deeper").resolve("part" + number), "x");
        }
    }
}
