package nl.samenspel.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.entries.EntryFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well questions are answered that a colleague judged: a change of words or weights that makes answers worse is seen here and not by residents. */
class OwnSetTest {

    /** Below what is reached today, so that a small change of one weight is no failure; far above what the engine reached before it learnt from the set (0.62). */
    private static final double LEAST_OF_WHAT_WAS_LEARNT_FROM = 0.68;

    @TempDir
    static Path folder;

    private static EntryFile entries;
    private static Relevance learntFrom;

    @BeforeAll
    static void answer() throws IOException {
        Path home = home();
        entries = OwnSet.entries(home).orElseThrow();
        OwnSet set = OwnSet.all(home).stream().filter(each -> each.name().equals("dev")).findFirst().orElseThrow();
        learntFrom = Relevance.of(set.queries(), entries, Taxonomy.standard(), folder);
    }

    private static Path home() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent).filter(path -> Files.isDirectory(path.resolve("engines/finding"))).findFirst().orElseThrow();
    }

    @Test
    void theBestAnswersStandOnTop() {
        assertThat(learntFrom.gain()).isGreaterThan(LEAST_OF_WHAT_WAS_LEARNT_FROM);
        assertThat(learntFrom.useful()).isGreaterThan(0.9);
    }

    @Test
    void whatNobodyOffersIsNotAnsweredAsIfItFitted() {
        assertThat(learntFrom.unanswerable()).isNotEmpty().noneMatch(Relevance.Result::pretends);
    }

    @Test
    void everyJudgmentIsAboutAnEntryThatIsThere() throws IOException {
        List<String> known = entries.entries().stream().map(entry -> entry.id()).toList();
        for (OwnSet set : OwnSet.all(home())) {
            assertThat(set.queries()).as(set.name()).hasSizeGreaterThan(20).allSatisfy(query -> assertThat(known).as(query.id()).containsAll(query.grades().keySet()));
        }
    }
}
