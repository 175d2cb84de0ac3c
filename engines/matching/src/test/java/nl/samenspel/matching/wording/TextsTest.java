package nl.samenspel.matching.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import nl.samenspel.matching.ride.planning.Refusal;
import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.table.Fault;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void hasEverySentenceInBothLanguages() {
        assertThat(Texts.in(Texts.DUTCH).keys()).isEqualTo(Texts.in(Texts.ENGLISH).keys());
    }

    @Test
    void hasASentenceForEveryFaultRefusalAndAim() {
        Stream<String> needed = Stream.of(Arrays.stream(Fault.Kind.values()).map(kind -> "fault." + kind),
                Arrays.stream(Refusal.Reason.values()).map(reason -> "refusal." + reason),
                Arrays.stream(Level.Aim.values()).map(aim -> "level." + aim)).flatMap(keys -> keys);
        assertThat(Texts.in(Texts.DUTCH).keys()).containsAll(needed.toList());
    }

    @Test
    void writesMomentsAndNumbers() {
        assertThat(Texts.moment(545.99)).isEqualTo("09:05");
        assertThat(Texts.in(Texts.DUTCH).number(1234.56, 1)).isEqualTo("1.234,6");
        assertThat(Texts.in(Locale.US).number(1234.56, 1)).isEqualTo("1,234.6");
    }

    @Test
    void avoidsOfficialese() {
        Texts dutch = Texts.in(Texts.DUTCH);
        assertThat(dutch.keys()).allSatisfy(key -> assertThat(dutch.text(key, 2, 2, 2, 2).toLowerCase(Locale.ROOT))
                .doesNotContain("burger", "participatie", "doelgroep", "kwetsbaar", "cliënt").doesNotContainPattern("\\bu\\b"));
    }
}
