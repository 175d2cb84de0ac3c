package nl.samenspel.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.samenspel.web.parts.Difference.Piece;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void marksOnlyTheWordThatChanged() {
        Difference difference = Difference.of("Wanneer", "Elke dinsdag om 18 uur", "Elke dinsdag om 17.30 uur");

        assertThat(difference.before()).containsExactly(
                new Piece("Elke dinsdag om ", false), new Piece("18 ", true), new Piece("uur", false));
        assertThat(difference.after()).containsExactly(
                new Piece("Elke dinsdag om ", false), new Piece("17.30 ", true), new Piece("uur", false));
    }

    @Test
    void marksNothingWhenNothingChanged() {
        assertThat(Difference.of("Voor wie", "Iedereen", "Iedereen").isChanged()).isFalse();
        assertThat(Difference.of("Voor wie", "", "").isChanged()).isFalse();
    }

    @Test
    void marksEverythingOfATextThatIsNew() {
        Difference difference = Difference.of("Kosten", "", "Gratis met de U-pas");

        assertThat(difference.before()).isEmpty();
        assertThat(difference.after()).containsExactly(new Piece("Gratis met de U-pas", true));
    }

    @Test
    void keepsTheSpaceAfterAChangedWordUnmarked() {
        Piece piece = new Piece("18 \n", true);

        assertThat(piece.words()).isEqualTo("18");
        assertThat(piece.space()).isEqualTo(" \n");
    }

    @Test
    void givesBothTextsBackWhateverTheyAre() {
        Random random = new Random(30);
        for (int round = 0; round < 500; round++) {
            String before = text(random);
            String after = text(random);
            Difference difference = Difference.of("x", before, after);

            assertThat(together(difference.before())).isEqualTo(before);
            assertThat(together(difference.after())).isEqualTo(after);
            assertThat(unchangedWords(difference.before())).isEqualTo(unchangedWords(difference.after()));
        }
    }

    @Test
    void comparesVeryLongTextsAsAWholeWithoutRunningOutOfMemory() {
        String before = "woord ".repeat(100_000) + "oud";
        String after = "woord ".repeat(100_000) + "nieuw";

        assertThat(Difference.of("x", before, after).after()).containsExactly(new Piece(after, true));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(word -> List.of("a", "b\n", "c", "d ").get(word))
                .collect(Collectors.joining(" "));
    }

    private static List<String> unchangedWords(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !piece.changed())
                .flatMap(piece -> List.of(piece.text().strip().split("\\s+")).stream()).toList();
    }

    private static String together(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
