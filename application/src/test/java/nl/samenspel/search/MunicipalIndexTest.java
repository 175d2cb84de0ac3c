package nl.samenspel.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.util.concurrent.atomic.AtomicLong;
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
    private final AtomicLong nanos = new AtomicLong(-42);
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

    @Test
    void itFollowsCloselyUntilItCouldNotForAWhile() {
        MunicipalIndex index = serving(STANDARD);
        pass(MunicipalIndex.CLOSE);
        assertThat(isClose(index)).isTrue();
        source.failing = true;
        assertThatThrownBy(() -> index.follow(() -> STANDARD)).isInstanceOf(IllegalStateException.class);
        pass(Duration.ofNanos(1));
        assertThat(isClose(index)).isFalse();
        source.failing = false;
        index.follow(() -> STANDARD);
        assertThat(isClose(index)).isTrue();
    }

    @Test
    void itIsNotCloseUntilItHeardWhatWasChangedHere() {
        MunicipalIndex index = serving(STANDARD);
        pass(Duration.ofMillis(1));
        source.meanwhile = () -> {
            pass(Duration.ofMillis(1));
            index.expectNews();
        };
        index.follow(() -> STANDARD);
        assertThat(isClose(index)).as("what was changed while it heard the news may not be among it").isFalse();
        source.meanwhile = () -> {};
        index.follow(() -> STANDARD);
        assertThat(isClose(index)).isTrue();
    }

    @Test
    void whatTookLongToHearIsAsOldAsWhenItWasAsked() {
        MunicipalIndex index = serving(STANDARD);
        source.meanwhile = () -> pass(MunicipalIndex.CLOSE.plusSeconds(1));
        index.follow(() -> STANDARD);
        assertThat(isClose(index)).isFalse();
        assertThat(index.age()).isEqualTo(MunicipalIndex.CLOSE.plusSeconds(1));
    }

    @Test
    void oneThatWasOnlyOpenedIsNotCloseUntilItCaughtUp() {
        source.put("Breien");
        serving(STANDARD).close();
        MunicipalIndex again = index();
        source.failing = true;
        assertThatThrownBy(() -> again.follow(() -> STANDARD)).isInstanceOf(IllegalStateException.class);
        assertThat(found(again, "breien")).isEqualTo(1);
        assertThat(isClose(again)).isFalse();
        source.failing = false;
        again.follow(() -> STANDARD);
        assertThat(isClose(again)).isTrue();
    }

    @Test
    void whatWasToldInAnotherFormIsToldAnew() {
        source.put("Breien");
        serving(STANDARD).close();
        source.asked.clear();
        source.name = "test/2";
        assertThat(found(serving(STANDARD), "breien")).isEqualTo(1);
        assertThat(source.asked).contains(FindableSource.BEGINNING);
        source.asked.clear();
        closeAll();
        serving(STANDARD);
        assertThat(source.asked).doesNotContain(FindableSource.BEGINNING);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static boolean isClose(MunicipalIndex index) {
        return index.find(Question.of("breien", CLOCK.instant())).orElseThrow().close();
    }

    private MunicipalIndex index() {
        MunicipalIndex index = new MunicipalIndex(HERE, new IndexFolders(home), new Telling(List.of(source), new NoTransactions()), CLOCK, nanos::get);
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
        private volatile String name = "test";
        private volatile Runnable meanwhile = () -> {};

        void put(String name) {
            all.add(new Change.Put(new Findable("id-" + all.size(), 1, "/aanbod/" + name, name, "", "", "", "activiteit", List.of(), List.of(), true, Optional.empty(), Optional.empty(), "",
                    List.of(), List.of(), List.of(), Set.of(), List.of(), 1)));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String tell(String seen, Consumer<Change> news) {
            asked.add(seen);
            meanwhile.run();
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
