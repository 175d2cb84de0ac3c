package nl.samenspel.detection.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataCheckTest {

    private static final PersonalDataCheck CHECK = new PersonalDataCheck();

    private static CheckQuality quality() throws IOException {
        return CheckQuality.of(CHECK, LabelledSentences.read(Path.of("src/test/resources/personal-data-sentences.tsv")));
    }

    @ParameterizedTest
    @EnumSource
    void findsNearlyAllOfEveryKindAndRaisesFewFalseAlarms(Kind kind) throws IOException {
        CheckQuality.Tally tally = quality().tallies().get(kind);
        assertThat(tally.with()).isGreaterThan(20);
        assertThat(tally.shareFound()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.shareFalse()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void hardlyEverDisturbsWhoWritesNothingPersonal() throws IOException {
        CheckQuality quality = quality();
        assertThat(quality.clean()).isGreaterThan(150);
        assertThat((double) quality.cleanAlarms() / quality.clean()).isLessThanOrEqualTo(0.05);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mevrouw De Vries durft niet meer naar buiten. | mevrouw durft niet meer naar buiten.",
        "Haar dochter Fatima slaapt slecht. | Haar dochter slaapt slecht.",
        "Ik help Yusuf met huiswerk. | Ik help iemand met huiswerk.",
        "Bel haar op 06-12345678. | Bel haar op (telefoonnummer).",
        "Zij woont op Kanaalstraat 12 bis. | Zij woont op (adres).",
        "Er is niets te doen voor jongeren. | Er is niets te doen voor jongeren.",
    })
    void proposesWhatToWriteInstead(String text, String cleaned) {
        assertThat(CHECK.cleaned(text)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111222333", "123456782", "999990019"})
    void acceptsNumbersThatPassTheElevenTest(String number) {
        assertThat(CitizenNumberFinder.passesElevenTest(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "000000000", "111222334"})
    void rejectsNumbersThatFailTheElevenTest(String number) {
        assertThat(CitizenNumberFinder.passesElevenTest(number)).isFalse();
    }

    @Test
    void helpLinesAreNotPersonal() {
        assertThat(CHECK.check("Bel 112, 0800-2000, 113 of 088 123 45 67.")).isEmpty();
    }

    @Test
    void whateverIsTypedIsReadWithoutFailingAndFindingsStandInOrder() {
        String alphabet = "aAbEé '’-.,@0123456789\n(+)van de Mevr. Fatima straat 12 ";
        Random random = new Random(1);
        for (int turn = 0; turn < 3000; turn++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(60); at > 0; at--) {
                int from = random.nextInt(alphabet.length());
                text.append(alphabet, from, Math.min(alphabet.length(), from + 1 + random.nextInt(4)));
            }
            List<Finding> found = CHECK.check(text.toString());
            for (int at = 1; at < found.size(); at++) {
                assertThat(found.get(at - 1).to()).isLessThanOrEqualTo(found.get(at).from());
            }
        }
    }
}
