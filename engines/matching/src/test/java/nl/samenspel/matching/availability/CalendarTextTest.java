package nl.samenspel.matching.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import nl.samenspel.matching.availability.CalendarFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Availability as other programs write it. */
class CalendarTextTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private static List<String> in2026(String text) {
        CalendarReading reading = CalendarText.read(text, HERE);
        assertThat(reading).isInstanceOf(CalendarReading.Readable.class);
        return ((CalendarReading.Readable) reading).availability()
                .during(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))
                .stretches().stream().map(Span::toString).toList();
    }

    @Test
    void readsAWindowThatComesBackWithDatesAddedAndLeftOut() {
        assertThat(in2026("""
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID=Europe/Amsterdam:20260105T090000
                DTEND;TZID=Europe/Amsterdam:20260105T120000
                RRULE:FREQ=WEEKLY;COUNT=3
                EXDATE;TZID=Europe/Amsterdam:20260112T090000
                RDATE;TZID=Europe/Amsterdam:20260114T100000,20260701T090000
                X-PROGRAM:anything
                END:VEVENT
                """)).containsExactly("2026-01-05T08:00:00Z/2026-01-05T11:00:00Z", "2026-01-14T09:00:00Z/2026-01-14T12:00:00Z",
                "2026-01-19T08:00:00Z/2026-01-19T11:00:00Z", "2026-07-01T07:00:00Z/2026-07-01T10:00:00Z");
    }

    @Test
    void unfoldsLongLinesAndTakesSeveralWindowsInOneText() {
        assertThat(in2026("DTSTART:20260301T100000\r\nDURATION:PT\r\n 30M\r\nDTSTART:20260302T100000\r\nDURATION:PT1H\r\n"))
                .containsExactly("2026-03-01T09:00:00Z/2026-03-01T09:30:00Z", "2026-03-02T09:00:00Z/2026-03-02T10:00:00Z");
    }

    @Test
    void takesAwayWhatIsBusy() {
        assertThat(in2026("""
                DTSTART;VALUE=DATE:20260601
                BEGIN:VBUSY
                DTSTART;TZID=Europe/Amsterdam:20260601T000000
                DURATION:PT23H
                END:VBUSY
                """)).containsExactly("2026-06-01T21:00:00Z/2026-06-01T22:00:00Z");
    }

    @Test
    void aWholeDayLastsAsLongAsTheDay() {
        assertThat(in2026("DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260330\n"))
                .containsExactly("2026-03-28T23:00:00Z/2026-03-29T22:00:00Z");
        assertThat(in2026("DTSTART;VALUE=DATE:20261025\n")).containsExactly("2026-10-24T22:00:00Z/2026-10-25T23:00:00Z");
    }

    @Test
    void stopsAtTheMomentOfUntilAlsoInTheDoubledHour() {
        String daily = "DTSTART;TZID=Europe/Amsterdam:20261023T023000\nDURATION:PT10M\nRRULE:FREQ=DAILY;UNTIL=";
        assertThat(in2026(daily + "20261025T011500Z\n")).hasSize(3).last().isEqualTo("2026-10-25T00:30:00Z/2026-10-25T00:40:00Z");
        assertThat(in2026(daily + "20261025T002900Z\n")).hasSize(2);
        assertThat(in2026(daily + "20261024\n".strip() + "T235959\n")).hasSize(2);
    }

    @Test
    void aRuleThatNeverComesTrueGivesNothing() {
        assertThat(in2026("DTSTART:20260101T100000\nDURATION:PT1H\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n")).isEmpty();
    }

    @Test
    void aWindowFromLongAgoIsLaidOutFromThereOn() {
        assertThat(in2026("DTSTART;TZID=Europe/Amsterdam:19990101T100000\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=1FR\n")).hasSize(12)
                .first().isEqualTo("2026-01-02T09:00:00Z/2026-01-02T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "DTSTART:20261301T100000+DURATION:PT1H | BAD_TIME | 1", "DTSTART:20260101T100000+DURATION:1 uur | BAD_DURATION | 2",
            "DTSTART;TZID=Europa/Utrecht:20260101T100000+DURATION:PT1H | BAD_ZONE | 1",
            "DTSTART:20260101T100000+DURATION:PT1H+RRULE:FREQ=VAAK | BAD_RULE | 3",
            "DTSTART:20260101T100000+DURATION:PT1H+RRULE:FREQ=SECONDLY | BAD_RULE | 3", "DTSTART:20260101T100000 | NO_LENGTH | 1",
            "DTSTART:20260101T100000+DTEND:20260101T090000 | ENDS_BEFORE_IT_BEGINS | 1", "elke maandag | BAD_LINE | 1",
            "DURATION:PT1H | NO_START | 1"})
    void saysWhichLineItDoesNotUnderstand(String text, Kind kind, int line) {
        assertThat(CalendarText.read(text.replace('+', '\n'), HERE)).isInstanceOfSatisfying(CalendarReading.Unreadable.class,
                unreadable -> assertThat(unreadable.faults()).anySatisfy(fault -> {
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(fault.line()).isEqualTo(line);
                }));
    }

    @Test
    void anEmptyTextSaysNothingAboutWhen() {
        assertThat(CalendarText.read(" \n", HERE)).isInstanceOf(CalendarReading.Unreadable.class);
    }
}
