package nl.samenspel.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenspel.finding.Change;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.Question;
import nl.samenspel.finding.Surroundings;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.search.MunicipalIndex.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/** The life of one index on one node: made, followed, written down, opened again, made anew for other themes. */
class MunicipalIndexTest {

    private static final MunicipalityCode HERE = new MunicipalityCode("GM0344");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Background STANDARD = new Background(Taxonomy.standard(), Surroundings.UNKNOWN);

    @TempDir
    Path home;

    private final Source source = new Source();
    private final List<MunicipalIndex> opened = new ArrayList<>();

    @AfterEach
    void closeAll() {
        opened.forEach(MunicipalIndex::close);
    }

    @Test
    void isMadeFromEverythingThereIsAndThenFollows() {
        source.put("Breien");
        MunicipalIndex index = serving(STANDARD);
        assertThat(found(index, "breien")).isEqualTo(1);
        source.put("Timmeren");
        index.follow(() -> STANDARD);
        assertThat(found(index, "timmeren")).isEqualTo(1);
        assertThat(source.asked).last().isNotEqualTo(FindableSource.BEGINNING);
    }

    @Test
    void isOpenedAgainWhereItWas() {
        source.put("Breien");
        serving(STANDARD).close();
        source.asked.clear();
        source.put("Timmeren");
        MunicipalIndex again = serving(STANDARD);
        assertThat(found(again, "breien")).isEqualTo(1);
        assertThat(found(again, "timmeren")).isEqualTo(1);
        assertThat(source.asked).doesNotContain(FindableSource.BEGINNING);
    }

    @Test
    void aFolderThatCannotBeReadIsMadeAnew() throws Exception {
        source.put("Breien");
        serving(STANDARD).close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "stuk");
            }
        }
        assertThat(found(serving(STANDARD), "breien")).isEqualTo(1);
    }

    @Test
    void otherThemesMakeAnotherIndexWhileTheOldOneAnswers() {
        source.put("Breien");
        MunicipalIndex index = serving(STANDARD);
        List<Theme> themes = new ArrayList<>(Taxonomy.standard().themes());
        themes.add(new Theme("handwerk", Optional.empty(), Map.of("nl", "Handwerk"), List.of("tricoteren"), List.of(), List.of()));
        Background changed = new Background(Taxonomy.of(themes), Surroundings.UNKNOWN);
        index.follow(() -> changed);
        assertThat(index.isServing()).isTrue();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(new IndexFolders(home).newestFirst().getFirst().getFileName()).hasToString("2"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            index.follow(() -> changed);
            assertThat(index.made()).isZero();
        });
        assertThat(found(index, "breien")).isEqualTo(1);
    }

    @Test
    void whatFailsIsTriedAgain() {
        source.put("Breien");
        source.failing = true;
        MunicipalIndex index = index();
        index.follow(() -> STANDARD);
        await().atMost(Duration.ofSeconds(20)).until(() -> !source.asked.isEmpty());
        assertThat(index.isServing()).isFalse();
        source.failing = false;
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            index.follow(() -> STANDARD);
            return index.isServing();
        });
        assertThat(found(index, "breien")).isEqualTo(1);
    }

    @Test
    void aClosedOneAnswersNothingAndFollowsNoMore() {
        MunicipalIndex index = serving(STANDARD);
        index.close();
        index.follow(() -> STANDARD);
        assertThat(index.answer(_ -> "")).isEmpty();
    }

    private MunicipalIndex index() {
        MunicipalIndex index = new MunicipalIndex(HERE, new IndexFolders(home), new Telling(List.of(source), new NoTransactions()), CLOCK);
        opened.add(index);
        return index;
    }

    private MunicipalIndex serving(Background background) {
        MunicipalIndex index = index();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            index.follow(() -> background);
            return index.isServing();
        });
        index.follow(() -> background);
        return index;
    }

    private static int found(MunicipalIndex index, String words) {
        return index.answer(each -> each.find(Question.of(words, CLOCK.instant())).total()).orElseThrow();
    }

    /** Tells what was put in since a number. */
    private static final class Source implements FindableSource {

        private final List<Change> all = new ArrayList<>();
        private final List<String> asked = new CopyOnWriteArrayList<>();
        private volatile boolean failing;

        void put(String name) {
            all.add(new Change.Put(new Findable("id-" + all.size(), 1, "/aanbod/" + name, name, "", "", "", "activiteit", List.of(), List.of(), true, Optional.empty(), Optional.empty(), "",
                    List.of(), List.of(), List.of(), Set.of(), List.of(), 1)));
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public String tell(String seen, Consumer<Change> news) {
            asked.add(seen);
            if (failing) {
                throw new IllegalStateException("An outage");
            }
            int from = seen.equals(BEGINNING) ? 0 : Integer.parseInt(seen);
            all.subList(from, all.size()).forEach(news);
            return String.valueOf(all.size());
        }
    }

    /** Nothing to begin and nothing to end. */
    private static final class NoTransactions extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
