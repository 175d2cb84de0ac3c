package nl.samenspel.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A municipality that begins: nothing is there, and every question has an answer. */
class EmptyIndexTest {

    private static final Surroundings BEGINNING = new Surroundings("Amersfoort", List.of(new Area("WK01", "Binnenstad", Optional.empty(), Optional.empty())));

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"", "schulden", "koffie in de Binnenstad", "voedselbank Zwolle"})
    void answersWithNothing(String words) {
        try (Index index = Index.make(home.resolve("empty"), Taxonomy.standard(), BEGINNING, Clock.systemUTC())) {
            index.refresh();
            assertThat(index.find(Question.of(words, Instant.EPOCH)).total()).isZero();
        }
    }

    @Test
    void offersItsThemesWhileTyping() {
        try (Index index = Index.make(home.resolve("empty"), Taxonomy.standard(), BEGINNING, Clock.systemUTC())) {
            assertThat(index.complete("geldz", 5)).isNotEmpty();
        }
    }
}
