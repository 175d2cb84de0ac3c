package nl.samenspel.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is read generously, and what cannot be right is not accepted. */
class TypedValuesTest {

    @Test
    void typedTextLosesOnlyWhatNobodyCanType() {
        assertThat(TypedText.clean("  Jan\u0000\u0007 de\u200b Vries\r\nBosweg\t3\r ")).isEqualTo("Jan de Vries\nBosweg\t3");
        assertThat(TypedText.clean("abc\u202edef\ud800")).isEqualTo("abcdef");
        assertThat(TypedText.clean("e\u0301\u00e9n")).isEqualTo("één");
        assertThat(TypedText.clean("👩‍👧 hoi 🏴")).isEqualTo("👩‍👧 hoi 🏴");
        assertThat(TypedText.clean("مرحبا <script>")).isEqualTo("مرحبا <script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan@voorbeeld.nl", "j.de-vries+buurt@mail.voorbeeld.co.uk", "o'neil@voorbeeld.nl", "jos@büro.de"})
    void acceptsMailAddresses(String typed) {
        assertThat(MailAddress.isOne(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jan", "@voorbeeld.nl", "jan@", "jan@voorbeeld", "jan @voorbeeld.nl", "jan@voor beeld.nl",
            "jan@@voorbeeld.nl", ".jan@voorbeeld.nl", "jan..j@voorbeeld.nl", "jan@-voorbeeld.nl", "jan@voorbeeld..nl",
            "jan@voorbeeld.nl,piet@voorbeeld.nl", "Jan <jan@voorbeeld.nl>", "jan@voorbeeld.nl\nBcc: x@y.nl"})
    void refusesWhatIsNoMailAddress(String typed) {
        assertThat(MailAddress.isOne(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"06-12 34 56 78, +31612345678", "0612345678, +31612345678", "(030) 123 45 67, +31301234567",
            "+31 (0)6 12345678, +31612345678", "0031 6 1234 5678, +31612345678", "+32 470 12 34 56, +32470123456",
            "0800-2000, 08002000", "14 030, 14030", "112, 112", "113, 113"})
    void readsTelephoneNumbers(String typed, String number) {
        assertThat(Telephone.read(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "06 1234567", "06 123456789", "06 geen 12345678", "+31 612", "+", "0012", "061234567x"})
    void refusesWhatIsNoTelephoneNumber(String typed) {
        assertThat(Telephone.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"www.voorbeeld.nl, https://www.voorbeeld.nl", "http://voorbeeld.nl/a?b=c, http://voorbeeld.nl/a?b=c",
            "HTTPS://Voorbeeld.nl, https://Voorbeeld.nl", "voorbeeld.nl:8443/x, https://voorbeeld.nl:8443/x"})
    void readsWebAddresses(String typed, String address) {
        assertThat(WebAddress.read(typed).orElseThrow()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "voorbeeld", "javascript:alert(1)", "javascript://voorbeeld.nl/%0aalert(1)", "ftp://voorbeeld.nl",
            "https://", "https://a b.nl", "https://jan:geheim@voorbeeld.nl", "http://127.0.0.1/", "https://localhost", "data:text/html,x"})
    void refusesWhatIsNoWebAddress(String typed) {
        assertThat(WebAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-12-2026", "03/12/2026", "3.12.2026", "2026-12-03", "3 december 2026", "3 dec 2026", " 3  December 2026 "})
    void readsDates(String typed) {
        assertThat(TypedDate.read(typed)).contains(LocalDate.of(2026, 12, 3));
    }

    @Test
    void readsMonthsInBothLanguages() {
        assertThat(TypedDate.read("1 maart 2027")).isEqualTo(TypedDate.read("1 March 2027")).isPresent();
        assertThat(TypedDate.read("1 mrt 2027")).isEqualTo(TypedDate.read("1 mei 2027").map(day -> day.minusMonths(2)));
        assertThat(TypedDate.read("1 okt 2027")).isEqualTo(TypedDate.read("1 oct 2027")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31-2-2026", "29-2-2027", "3-13-2026", "0-1-2026", "morgen", "3 foo 2026", "3-12-26", "12-2026"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }
}
