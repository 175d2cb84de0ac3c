package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HumanTimesTest {

    private static final Messages MESSAGES = new Messages();

    /** A Monday. */
    private static final String NOW = "2026-11-23T09:00";

    @Test
    void saysMomentsToCome() {
        assertThat(moment(NOW, "2026-11-23T10:00")).isEqualTo("vandaag om 10 uur");
        assertThat(moment(NOW, "2026-11-24T10:30")).isEqualTo("morgen om 10.30 uur");
        assertThat(moment(NOW, "2026-11-25T10:05")).isEqualTo("overmorgen om 10.05 uur");
        assertThat(moment(NOW, "2026-11-27T19:30")).isEqualTo("vrijdag om 19.30 uur");
        assertThat(moment(NOW, "2026-11-30T10:00")).isEqualTo("30 november om 10 uur");
        assertThat(moment(NOW, "2027-01-04T10:00")).isEqualTo("4 januari 2027 om 10 uur");
    }

    @Test
    void saysTheSameInEnglish() {
        HumanTimes times = times(NOW, Language.EN);
        assertThat(times.moment(instant("2026-11-24T10:30")).words()).isEqualTo("tomorrow at 10:30");
        assertThat(times.moment(instant("2026-11-27T19:30")).words()).isEqualTo("on Friday at 19:30");
        assertThat(times.ago(instant("2026-11-02T10:00")).words()).isEqualTo("three weeks ago");
        assertThat(times.every(DayOfWeek.TUESDAY, LocalTime.of(10, 0))).isEqualTo("every Tuesday at 10:00");
    }

    @Test
    void givesTheExactMomentBesideTheWords() {
        HumanTime time = times(NOW, Language.NL).moment(instant("2026-11-24T10:00"));
        assertThat(time.exact()).isEqualTo("dinsdag 24 november 2026, 10.00 uur");
        assertThat(time.machine()).isEqualTo("2026-11-24T10:00:00+01:00");
    }

    @Test
    void saysHowLongAgo() {
        assertThat(ago(NOW, "2026-11-23T08:59:30")).isEqualTo("net");
        assertThat(ago(NOW, "2026-11-23T08:59")).isEqualTo("een minuut geleden");
        assertThat(ago(NOW, "2026-11-23T08:15")).isEqualTo("45 minuten geleden");
        assertThat(ago(NOW, "2026-11-23T06:00")).isEqualTo("drie uur geleden");
        assertThat(ago(NOW, "2026-11-22T23:00")).isEqualTo("gisteren");
        assertThat(ago(NOW, "2026-11-18T23:00")).isEqualTo("vijf dagen geleden");
        assertThat(ago(NOW, "2026-11-16T10:00")).isEqualTo("een week geleden");
        assertThat(ago(NOW, "2026-11-02T10:00")).isEqualTo("drie weken geleden");
        assertThat(ago(NOW, "2026-08-02T10:00")).isEqualTo("drie maanden geleden");
        assertThat(ago(NOW, "2025-11-20T10:00")).isEqualTo("een jaar geleden");
        assertThat(ago(NOW, "2006-11-20T10:00")).isEqualTo("20 jaar geleden");
    }

    @Test
    void aClockThatIsSlightlyAheadIsNoFuture() {
        assertThat(ago(NOW, "2026-11-23T09:01")).isEqualTo("net");
    }

    @Test
    void saysADayWithoutATime() {
        HumanTimes times = times(NOW, Language.NL);
        assertThat(times.day(LocalDate.of(2026, 11, 22)).words()).isEqualTo("gisteren");
        assertThat(times.day(LocalDate.of(2026, 12, 3)).exact()).isEqualTo("donderdag 3 december 2026");
        assertThat(times.ago(LocalDate.of(2026, 11, 23)).words()).isEqualTo("vandaag");
        assertThat(times.ago(LocalDate.of(2026, 11, 2)).words()).isEqualTo("drie weken geleden");
        assertThat(times.every(DayOfWeek.TUESDAY)).isEqualTo("elke dinsdag");
    }

    @Test
    void saysFromWhenTillWhen() {
        HumanTimes times = times(NOW, Language.NL);
        assertThat(times.between(instant("2026-11-24T10:00"), instant("2026-11-24T11:30")).words())
                .isEqualTo("morgen van 10 uur tot 11.30 uur");
        assertThat(times.between(instant("2026-11-24T22:00"), instant("2026-11-25T01:00")).words())
                .isEqualTo("morgen om 22 uur tot overmorgen om 1 uur");
    }

    @Test
    void theDayOf23HoursIsOneDay() {
        assertThat(moment("2026-03-28T23:30", "2026-03-29T10:00")).isEqualTo("morgen om 10 uur");
        assertThat(moment("2026-03-28T10:00", "2026-03-30T00:10")).isEqualTo("overmorgen om 0.10 uur");
        assertThat(ago("2026-03-30T00:10", "2026-03-29T00:20")).isEqualTo("gisteren");
        assertThat(ago("2026-03-29T03:30", "2026-03-29T01:30")).isEqualTo("een uur geleden");
    }

    @Test
    void theDayOf25HoursIsOneDay() {
        assertThat(moment("2026-10-24T23:30", "2026-10-25T23:50")).isEqualTo("morgen om 23.50 uur");
        assertThat(ago("2026-10-25T23:50", "2026-10-25T00:10")).isEqualTo("24 uur geleden");
        assertThat(ago("2026-10-26T00:10", "2026-10-24T23:50")).isEqualTo("twee dagen geleden");
    }

    @Test
    void theHourThatComesTwiceKeepsItsOffset() {
        HumanTimes times = times("2026-10-24T12:00", Language.NL);
        assertThat(times.moment(Instant.parse("2026-10-25T00:30:00Z")).machine()).endsWith("02:30:00+02:00");
        assertThat(times.moment(Instant.parse("2026-10-25T01:30:00Z")).machine()).endsWith("02:30:00+01:00");
    }

    private static String moment(String now, String moment) {
        return times(now, Language.NL).moment(instant(moment)).words();
    }

    private static String ago(String now, String moment) {
        return times(now, Language.NL).ago(instant(moment)).words();
    }

    private static HumanTimes times(String now, Language language) {
        return new HumanTimes(Clock.fixed(instant(now), ZoneOffset.UTC), MESSAGES, language);
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(HumanTimes.ZONE).toInstant();
    }
}
