package nl.samenspel.finding;

import static nl.samenspel.finding.Entries.NOW;
import static nl.samenspel.finding.Entries.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    @TempDir
    static Path folder;

    private static Index index;

    @BeforeAll
    static void fill() {
        index = Entries.made(folder);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static Answer ask(String words) {
        return index.find(Question.of(words, NOW));
    }

    @Test
    void understandsWordsOfTheLifeWorld() {
        assertThat(found(index, "ik kan de huur niet betalen")).startsWith("schuldhulp");
        assertThat(found(index, "mijn man is overleden")).startsWith("rouw");
        assertThat(found(index, "niemand om mee te praten")).startsWith("maatje");
    }

    @Test
    void knowsAVerbThatIsParted() {
        assertThat(ask("wie helpt om deze formulieren in te vullen").understoodAs()).contains("formulieren");
        assertThat(ask("niemand om mee te praten").understoodAs()).contains("eenzaamheid").doesNotContain("initiatief");
    }

    @Test
    void aLongerPhraseGoesBeforeAWordInIt() {
        assertThat(ask("sollicitatie brief").understoodAs()).startsWith("werk");
        assertThat(ask("koffie drinken").understoodAs()).startsWith("ontmoeting");
    }

    @Test
    void knowsAWordOfAThemeOfWhichALetterWasLeftOut() {
        assertThat(ask("buurhuis").corrected()).contains("buurthuis");
    }

    @Test
    void whatHelpsAsWellComesNearAndAfterwards() {
        assertThat(found(index, "ik ben zo eenzaam")).startsWith("maatje").contains("koffie-lunetten").doesNotContain("schuldhulp", "rouw");
    }

    @Test
    void findsWhatIsWrittenWithItsFirstLetters(@TempDir Path own) {
        try (Index letters = Index.make(own, Taxonomy.standard(), Entries.TOWN, Entries.CLOCK)) {
            letters.apply(Entries.puts(Entries.entry("cjg", "CJG Overvecht", "Voor ouders.", "", ""), Entries.entry("centrum", "Centrum De Vaart", "Zalen en een café.", "", "")));
            letters.refresh();
            assertThat(found(letters, "centrum voor jeugd en gezin")).startsWith("cjg");
        }
    }

    @Test
    void anEntryIsNotAboutWhatOnlyASearcherSays(@TempDir Path own) {
        try (Index said = Index.make(own, Taxonomy.standard(), Entries.TOWN, Entries.CLOCK)) {
            said.apply(Entries.puts(Entries.entry("verhaal", "Verhalenbundel", "Wie vertelt: mijn man is ziek, of: ik heb geen contact.", "cultuur", ""), Entries.entry("zorg", "Steun", "Voor mantelzorgers.", "", "")));
            said.refresh();
            assertThat(found(said, "mantelzorg")).containsExactly("zorg");
        }
    }

    @Test
    void findsPartsOfCompoundsBothWays() {
        assertThat(found(index, "schuldhulpverlening")).startsWith("schuldhulp");
        assertThat(found(index, "koffie")).contains("koffie-overvecht", "koffie-lunetten");
    }

    @Test
    void putsTypingErrorsRightAndSaysSo() {
        Answer answer = ask("taalcaffe");
        assertThat(answer.corrected()).contains("taalcafe");
        assertThat(answer.hits().getFirst().findable().id()).isEqualTo("taal");
        assertThat(answer.hits().getFirst().reasons()).anyMatch(reason -> reason instanceof Reason.Corrected);
    }

    @Test
    void findsWhatIsStillBeingTyped() {
        assertThat(found(index, "aanschui")).containsExactly("eten");
        assertThat(index.complete("koffie", 5)).extracting(Suggestion::text).contains("Koffieochtend");
    }

    @Test
    void knowsThePlacesAround() {
        assertThat(found(index, "koffie in Lunetten")).startsWith("koffie-lunetten");
        assertThat(ask("koffie in Zwolle").onlyNear()).isTrue();
    }

    @Test
    void saysThatNothingFits() {
        Answer answer = ask("paspoort verlengen");
        assertThat(answer.total() == 0 || answer.onlyNear()).isTrue();
    }

    @Test
    void countsWhatEachChoiceWouldGiveTheOthersStayingAsTheyAre() {
        Filters inOvervecht = new Filters(Set.of(), Set.of("W1"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), OptionalInt.empty());
        Answer answer = index.find(Question.of("", NOW).with(inOvervecht));
        assertThat(answer.total()).isEqualTo(5);
        assertThat(answer.counts().areas()).containsEntry("W1", 5).containsEntry("W2", 5);
        assertThat(answer.counts().themes()).containsEntry("eten", 1).doesNotContainKey("taal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "de het een", "\u0000\u0007\u001b", "مساعدة في السكن", "[a-z]*.*(", "3523 AB", "!!!", "\uD83D", "'''", "---", "55+", "a", "😀 hulp"})
    void answersWhateverIsTyped(String words) {
        Answer answer = ask(words);
        assertThat(answer.total()).isGreaterThanOrEqualTo(answer.hits().size());
        index.complete(words, 5);
    }

    @Test
    void readsOnlyTheBeginningOfTenThousandCharacters() {
        assertThat(ask("schulden ".repeat(1_200)).hits().getFirst().findable().id()).isEqualTo("schuldhulp");
        assertThat(ask("x".repeat(10_000)).hits()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void givesAReasonForEachHit() {
        for (String words : List.of("koffie", "schulden", "alleen", "taal", "")) {
            assertThat(ask(words).hits()).isNotEmpty().allSatisfy(hit -> assertThat(hit.reasons()).isNotEmpty());
        }
    }
}
