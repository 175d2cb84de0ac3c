package nl.samenspel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Codes that are read from paper and typed by hand. */
class SpokenCodeTest {

    private static final String ALPHABET = "ACEFHJKMPRTWXY234679";
    private final Random random = new Random(7);

    @Test
    void isReadAsItStandsOnTheCardHoweverItIsTyped() {
        SpokenCode code = fresh();
        for (String typed : new String[] {code.grouped(), code.grouped().toLowerCase(java.util.Locale.ROOT), code.signs(), String.join("-", code.groups()), "  " + String.join(" . ", code.groups()) + " "}) {
            assertThat(SpokenCode.parse(typed)).contains(code);
        }
    }

    @Test
    void aTwoThatWasTakenForAZAndASixForAGAreRead() {
        for (int i = 0; i < 200; i++) {
            SpokenCode code = SpokenCode.make();
            assertThat(SpokenCode.parse(code.grouped().replace('2', 'Z').replace('6', 'g'))).contains(code);
        }
    }

    @Test
    void noSignLooksLikeAnother() {
        for (int i = 0; i < 200; i++) {
            assertThat(fresh().signs()).hasSize(12).matches("[" + ALPHABET + "]+").doesNotContainPattern("[O0I1L5S8BZQDGUVN]");
        }
    }

    @Test
    void everySingleSlipIsNoticed() {
        String signs = fresh().signs();
        for (int place = 0; place < signs.length(); place++) {
            for (char other : ALPHABET.toCharArray()) {
                String slip = signs.substring(0, place) + other + signs.substring(place + 1);
                assertThat(SpokenCode.parse(slip).isPresent()).isEqualTo(slip.equals(signs));
            }
        }
    }

    @Test
    void whatCannotBeACodeIsNone() {
        for (String typed : new String[] {"", "ACEF", "ACEF HJKM PRT0", "een kaart", "A".repeat(500), "ACEF HJKM PRTW X"}) {
            assertThat(SpokenCode.parse(typed)).isEmpty();
        }
    }

    @Test
    void codesDoNotRepeatAndUseAllSigns() {
        Set<String> seen = new HashSet<>();
        Set<Character> used = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String signs = fresh().signs();
            assertThat(seen.add(signs)).isTrue();
            signs.chars().forEach(sign -> used.add((char) sign));
        }
        assertThat(used).hasSize(ALPHABET.length());
    }

    @Test
    void doesNotTellItselfInALog() {
        assertThat(fresh().toString()).isEqualTo("SpokenCode[…]");
    }

    private SpokenCode fresh() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return SpokenCode.from(bytes);
    }
}
