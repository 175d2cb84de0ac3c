package nl.samenspel.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and addresses as people type them, each in one form. */
class ReachTest {

    @ParameterizedTest
    @CsvSource({"06 12 34 56 78,+31612345678", "06-12345678,+31612345678", "+31 (0)6 12345678,+31612345678", "0031612345678,+31612345678", "030 286 00 00,+31302860000",
            "+49 30 901820,+4930901820", "0032 2 279 22 11,+3222792211"})
    void readsANumberAsPeopleTypeIt(String typed, String kept) {
        assertThat(TelephoneNumber.parse(typed)).contains(new TelephoneNumber(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bel maar", "112", "14030", "0900 1234", "0800-2000", "06 1234", "+31 6 1234", "061234567890"})
    void refusesWhatIsNoNumberOfAPerson(String typed) {
        assertThat(TelephoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void onlyAMobileNumberTakesTextMessages() {
        assertThat(new TelephoneNumber("+31612345678").takesTextMessages()).isTrue();
        assertThat(new TelephoneNumber("+31302860000").takesTextMessages()).isFalse();
        assertThat(new TelephoneNumber("+4915112345678").takesTextMessages()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"+31612345678,06 12 34 56 78", "+31302860000,030 286 00 00", "+4930901820,+4930901820"})
    void aNumberIsShownAsOneDialsIt(String kept, String shown) {
        assertThat(new TelephoneNumber(kept).shown()).isEqualTo(shown);
        assertThat(TelephoneNumber.parse(shown)).contains(new TelephoneNumber(kept));
    }

    @ParameterizedTest
    @CsvSource({"3512ab,3512 AB", "3512 AB,3512 AB", " 3512  aB ,3512 AB"})
    void aPostcodeHasOneForm(String typed, String kept) {
        assertThat(PostalAddress.parse("Oudegracht", "12 bis", typed, "Utrecht")).map(PostalAddress::postcode).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"'',12,3512 AB,Utrecht", "Oudegracht,'',3512 AB,Utrecht", "Oudegracht,bis,3512 AB,Utrecht", "Oudegracht,12,0512 AB,Utrecht", "Oudegracht,12,3512,Utrecht", "Oudegracht,12,3512 AB,' '"})
    void noLetterArrivesAtHalfAnAddress(String street, String number, String postcode, String town) {
        assertThat(PostalAddress.parse(street, number, postcode, town)).isEmpty();
    }

    @Test
    void anEnvelopeSaysItAsThePostWantsIt() {
        assertThat(PostalAddress.parse("Oudegracht", "12a", "3512ab", "Utrecht").orElseThrow().lines()).containsExactly("Oudegracht 12a", "3512 AB  UTRECHT");
    }

    @Test
    void nothingOfItIsReadableInALogLine() {
        assertThat(PostalAddress.parse("Oudegracht", "12a", "3512ab", "Utrecht").toString() + TelephoneNumber.parse("0612345678") + Reach.NOT_TOLD).doesNotContain("Oudegracht", "3512", "612345678");
    }
}
