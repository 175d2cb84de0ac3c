package nl.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.finding.TimeOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words about when something takes place, read as people mean them. Days are numbered from Monday, parts are o(chtend), m(iddag) and a(vond). */
class StatedTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "elke dinsdag van 10.00 tot 12.00 uur | 2o",
        "Dinsdag- en donderdagmiddag | 2m 4m",
        "maandag t/m woensdag, 9:30-16:30 | 1m 1o 2m 2o 3m 3o",
        "vrijdag tot en met zondag 's avonds | 5a 6a 7a",
        "woensdag vanaf 19 uur | 3a",
        "zaterdag om 14.30 uur | 6m",
        "zondag | 7a 7m 7o",
        "elke werkdag van 9 tot 17 uur | 1m 1o 2m 2o 3m 3o 4m 4o 5m 5o",
        "donderdag 17.00 – 20.00 uur | 4a 4m",
        "zaterdag tot en met maandag in de ochtend | 1o 6o 7o",
        "in overleg | ''",
        "van 10 tot 12 uur | ''"})
    void readsDaysAndPartsOfDays(String words, String expected) {
        Set<String> read = StatedTimes.in(words).stream().map(StatedTimesTest::shortly).collect(Collectors.toSet());
        assertThat(read).isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected.split(" ")));
    }

    private static String shortly(TimeOfWeek time) {
        return time.day().getValue() + switch (time.part()) {
            case MORNING -> "o";
            case AFTERNOON -> "m";
            case EVENING -> "a";
        };
    }
}
