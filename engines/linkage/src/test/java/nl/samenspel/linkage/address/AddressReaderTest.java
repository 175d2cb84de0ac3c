package nl.samenspel.linkage.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.samenspel.linkage.address.AddressReading.Ambiguous;
import nl.samenspel.linkage.address.AddressReading.Broken;
import nl.samenspel.linkage.address.AddressReading.Doubt;
import nl.samenspel.linkage.address.AddressReading.Flaw;
import nl.samenspel.linkage.address.AddressReading.Part;
import nl.samenspel.linkage.address.AddressReading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What partners write and what the address register would write. */
class AddressReaderTest {

    private static List<String[]> spellings() throws IOException {
        try (InputStream file = AddressReaderTest.class.getResourceAsStream("spellings.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(2)
                    .map(line -> line.split("\\|", -1)).toList();
        }
    }

    private static AddressReading read(String number) {
        return AddressReader.read("1506AB", number, "", "");
    }

    private static Address understood(AddressReading reading) {
        assertThat(reading).isInstanceOf(Understood.class);
        return ((Understood) reading).address();
    }

    @Test
    void readsMoreThanFiveHundredSpellingsIntoTheirParts() throws IOException {
        List<String[]> spellings = spellings();
        assertThat(spellings.size()).isGreaterThanOrEqualTo(500);
        List<String> wrong = spellings.stream().filter(one -> !AddressReader.read(one[0], one[1], one[2], one[3])
                .equals(new Understood(new Address(one[4], Integer.parseInt(one[5]), one[6], one[7]))))
                .map(one -> String.join("|", one) + " <- " + AddressReader.read(one[0], one[1], one[2], one[3])).toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void givesSpellingsOfOneAddressOneKey() {
        assertThat(List.of("12 a", "12A", "12-A", "12/a").stream().map(each -> understood(read(each)).key()).distinct()).hasSize(1);
        assertThat(List.of("12-II", "12 2", "12-2 hoog", "12 tweede etage", "12-02").stream()
                .map(each -> understood(read(each)).key()).distinct()).hasSize(1);
        assertThat(List.of("12 bis", "12-BS").stream().map(each -> understood(read(each)).key()).distinct()).hasSize(1);
        assertThat(understood(AddressReader.read("1506 ab", "12", "A", "2")).key()).isEqualTo(understood(read("12-A2")).key());
    }

    @Test
    void givesOtherAddressesOtherKeys() {
        assertThat(List.of("12", "12A", "12B", "12-2", "12-22", "122", "12-II2", "1 22", "12A-2", "12-hs").stream()
                .map(each -> understood(read(each)).key()).distinct()).hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({"12-14, RANGE", "12/16, RANGE", "12 t/m 14, SEVERAL_NUMBERS", "12 en 14, SEVERAL_NUMBERS",
            "12+14, SEVERAL_NUMBERS", "12-I, LETTER_OR_ROMAN", "12 t/m 12345, SEVERAL_NUMBERS"})
    void saysWhatCanBeReadInTwoWays(String number, Doubt doubt) {
        assertThat(read(number)).isInstanceOfSatisfying(Ambiguous.class, found -> assertThat(found.doubt()).isEqualTo(doubt));
    }

    @Test
    void doesNotChooseBetweenColumnsThatDisagree() {
        assertThat(AddressReader.read("1506AB", "12B", "A", "")).isInstanceOf(Ambiguous.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',      12,          POSTCODE, MISSING
            0123AB,  12,          POSTCODE, MALFORMED
            123AB,   12,          POSTCODE, MALFORMED
            1506A,   12,          POSTCODE, MALFORMED
            1506ABC, 12,          POSTCODE, MALFORMED
            15O6AB,  12,          POSTCODE, MALFORMED
            1506AB,  '',          NUMBER,   MISSING
            1506AB,  ongenummerd, NUMBER,   NO_NUMBER
            1506AB,  0,           NUMBER,   OUT_OF_RANGE
            1506AB,  100000,      NUMBER,   OUT_OF_RANGE
            1506AB,  12345678901234567890, NUMBER, OUT_OF_RANGE
            1506AB,  Postbus 12,  NUMBER,   POST_BOX
            1506AB,  12 achterhuis, ADDITION, TOO_LONG
            """)
    void saysWhichPartIsBroken(String postcode, String number, Part part, Flaw flaw) {
        assertThat(AddressReader.read(postcode, number, "", "")).isEqualTo(new Broken(part, flaw));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Dorpsstraat 12 A-hs, 1506 AB Zaandam; 1506AB 12A-HS
            2e Kruisstraat 5, 1506AB Zaandam;     1506AB 5
            Plein 1944 12, 1506 AB Zaandam;       1506AB 12
            Laan van Meerdervoort 1944, 1506AB;   1506AB 1944
            1506AB 12;                            1506AB 12
            1506 ab 12-II Zaandam;                1506AB 12-II
            Kerkstraat 7, 3e etage, 1506AB;       1506AB 7-3
            """)
    void readsAnAddressOnOneLine(String line, String expected) {
        assertThat(understood(AddressReader.readLine(line))).hasToString(expected);
    }

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(7);
        String[] letters = {"", "A", "C", "Z"};
        String[] additions = {"", "1", "HS", "II", "BS", "K12"};
        for (int round = 0; round < 5_000; round++) {
            Address address = new Address("1506AB", 1 + random.nextInt(99_999), letters[random.nextInt(4)],
                    additions[random.nextInt(6)]);
            assertThat(AddressReader.read(address.postcode(), Integer.toString(address.number()), address.letter(),
                    address.addition())).isEqualTo(new Understood(address));
        }
    }

    @Test
    void neverThrowsWhateverIsWritten() {
        Random random = new Random(11);
        String signs = "0123456789abAIVhs /-.+,;'t\u00e9\u2160\u0000\u00a0\uD83C";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(14), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            assertThat(AddressReader.read("1506AB", text.toString(), "", "")).isNotNull();
            assertThat(AddressReader.readLine(text.toString())).isNotNull();
        }
    }
}
