package nl.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.samenspel.directory.Rhythm.Monthly;
import nl.samenspel.directory.Rhythm.Once;
import nl.samenspel.directory.Rhythm.Weekly;
import nl.samenspel.directory.Timetable.Days;
import nl.samenspel.directory.Timetable.Occurrence;
import nl.samenspel.directory.Timetable.OpenOn;
import nl.samenspel.directory.Timetable.Opening;
import nl.samenspel.places.Point;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TimetableTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TWELVE = LocalTime.of(12, 0);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void aWeeklyActivityIsOnEachOfItsDays() {
        Timetable table = only(series(new Weekly(1, List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)), TUESDAY));
        assertThat(days(table, TUESDAY.minusDays(7), TUESDAY.plusDays(9))).containsExactly(TUESDAY, TUESDAY.plusDays(2), TUESDAY.plusDays(7));
    }

    @Test
    void everyOtherWeekCountsWeeksFromMonday() {
        LocalDate sunday = TUESDAY.plusDays(5);
        Timetable table = only(series(new Weekly(2, List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)), TUESDAY));
        assertThat(days(table, TUESDAY, TUESDAY.plusDays(30))).containsExactly(sunday, sunday.plusDays(8), sunday.plusDays(14), sunday.plusDays(22));
    }

    @Test
    void theLastFridayOfTheMonthIsFoundInEachMonth() {
        Timetable table = only(series(new Monthly(Rhythm.LAST, DayOfWeek.FRIDAY), LocalDate.of(2027, 1, 1)));
        assertThat(days(table, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 1)))
                .containsExactly(LocalDate.of(2027, 1, 29), LocalDate.of(2027, 2, 26), LocalDate.of(2027, 3, 26));
    }

    @Test
    void whatIsCancelledSaysSoAndWhatIsSkippedOrClosedIsNotThere() {
        Series series = new Series(1, new Weekly(1, List.of(DayOfWeek.TUESDAY)), TUESDAY, Optional.of(TUESDAY.plusDays(28)), TEN, TWELVE, List.of(TUESDAY.plusDays(7)), List.of(TUESDAY.plusDays(14)));
        Timetable table = new Timetable(List.of(), List.of(), List.of(new Days(TUESDAY.plusDays(20), TUESDAY.plusDays(22))), List.of(series));
        assertThat(table.occurrences(TUESDAY, TUESDAY.plusDays(100))).extracting(Occurrence::day, Occurrence::cancelled).containsExactly(
                tuple(TUESDAY, false), tuple(TUESDAY.plusDays(14), true), tuple(TUESDAY.plusDays(28), false));
    }

    @Test
    void otherHoursTakeThePlaceOfOrdinaryOnesAndClosedWins() {
        Timetable table = new Timetable(
                List.of(new Opening(DayOfWeek.TUESDAY, TWELVE, LocalTime.of(17, 0)), new Opening(DayOfWeek.TUESDAY, LocalTime.of(9, 0), TEN)),
                List.of(new OpenOn(TUESDAY.plusDays(7), TEN, TWELVE)), List.of(new Days(TUESDAY.plusDays(14), TUESDAY.plusDays(14))), List.of());
        assertThat(table.openOn(TUESDAY)).extracting(OpenOn::from).containsExactly(LocalTime.of(9, 0), TWELVE);
        assertThat(table.openOn(TUESDAY.plusDays(7))).extracting(OpenOn::from).containsExactly(TEN);
        assertThat(table.openOn(TUESDAY.plusDays(14))).isEmpty();
        assertThat(table.openOn(TUESDAY.plusDays(1))).isEmpty();
    }

    @Test
    void theDayThatSkipsAnHourReadsItLaterAndNothingEndsBeforeItBegins() {
        Occurrence night = new Occurrence(1, LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), LocalTime.of(3, 0), false);
        assertThat(night.begin()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(night.end()).isEqualTo(Instant.parse("2027-03-28T02:00:00Z"));
        Occurrence morning = new Occurrence(1, LocalDate.of(2027, 3, 28), TEN, TWELVE, false);
        assertThat(morning.begin()).isEqualTo(Instant.parse("2027-03-28T08:00:00Z"));
    }

    @Test
    void ofAnHourThatIsThereTwiceTheFirstCounts() {
        Occurrence night = new Occurrence(1, LocalDate.of(2026, 10, 25), LocalTime.of(2, 30), LocalTime.of(2, 45), false);
        assertThat(night.begin()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(new Occurrence(1, LocalDate.of(2026, 10, 25), TEN, TWELVE, false).begin()).isEqualTo(Instant.parse("2026-10-25T09:00:00Z"));
    }

    @Test
    void midnightAsAnEndIsTheEndOfTheDay() {
        Occurrence evening = new Occurrence(1, TUESDAY, LocalTime.of(20, 0), LocalTime.MIDNIGHT, false);
        assertThat(Duration.between(evening.begin(), evening.end())).isEqualTo(Duration.ofHours(4));
    }

    /** Whatever the rhythm: in order, within the days asked, at the hour on the wall, never of negative length, and the same however the days are cut up. */
    @Test
    void holdsForTimetablesOfAnyShape() {
        Random random = new Random(20261122);
        for (int attempt = 0; attempt < 400; attempt++) {
            Timetable table = new Timetable(List.of(), List.of(), List.of(), List.of(someSeries(1, random), someSeries(2, random)));
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(500));
            LocalDate middle = from.plusDays(random.nextInt(120));
            LocalDate until = middle.plusDays(random.nextInt(120));
            List<Occurrence> all = table.occurrences(from, until);
            assertThat(all).isSortedAccordingTo((one, other) -> one.begin().compareTo(other.begin()));
            assertThat(all).allSatisfy(each -> {
                assertThat(each.day()).isBetween(from, until.minusDays(1));
                assertThat(each.end()).isAfter(each.begin());
                LocalTime shown = LocalTime.ofInstant(each.begin(), Timetable.ZONE);
                assertThat(shown.equals(each.from()) || shown.equals(each.from().plusHours(1)) && each.from().getHour() == 2).isTrue();
                assertThat(table.series(each.series()).orElseThrow().rhythm().falls(each.day(), table.series(each.series()).orElseThrow().first())).isTrue();
            });
            List<Occurrence> inParts = new ArrayList<>(table.occurrences(from, middle));
            inParts.addAll(table.occurrences(middle, until));
            assertThat(inParts).isEqualTo(all);
        }
    }

    @Test
    void theBeginOfASeriesIsItsFirstTime() {
        assertThat(series(new Weekly(1, List.of(DayOfWeek.FRIDAY)), TUESDAY).begin()).contains(TUESDAY.plusDays(3));
        assertThat(series(new Once(), TUESDAY).begin()).contains(TUESDAY);
    }

    @Test
    void aRhythmIsARuleForCalendars() {
        assertThat(new Weekly(2, List.of(DayOfWeek.THURSDAY, DayOfWeek.TUESDAY)).rule()).contains("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO");
        assertThat(new Monthly(Rhythm.LAST, DayOfWeek.FRIDAY).rule()).contains("FREQ=MONTHLY;BYDAY=-1FR");
        assertThat(new Once().rule()).isEmpty();
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreNone() {
        assertThatThrownBy(() -> new Opening(DayOfWeek.MONDAY, TWELVE, TEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Days(TUESDAY, TUESDAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsFromBeforeThereWereTimetablesAreReadAndNewOnesComeBackTheSame() {
        JsonMapper json = JsonMapper.builder().build();
        String before = """
                {"about":{"kind":"SERVICE","statedKind":"","name":"x","summary":"y","themes":[],"forWhom":"","figures":""},"gettingIn":{"ways":[],"explanation":"","times":""},
                 "contact":{"website":"","telephone":"","mail":"","address":""},"cost":{"price":"FREE","explanation":""},"whereabouts":{"reach":"municipality","stated":""}}""";
        EntryFacts old = json.readValue(before, EntryFacts.class);
        assertThat(old.timetable()).isEqualTo(Timetable.NONE);
        assertThat(old.spot()).isEqualTo(Spot.UNKNOWN);
        assertThat(old.seenBy()).isEqualTo(SeenBy.EVERYBODY);
        EntryFacts whole = old.with(new Timetable(List.of(new Opening(DayOfWeek.MONDAY, TEN, TWELVE)), List.of(), List.of(new Days(TUESDAY, TUESDAY)), List.of(series(new Monthly(2, DayOfWeek.MONDAY), TUESDAY))))
                .with(new Spot("Dorpsstraat", "1a", "3512 JE", "Utrecht", Optional.of(new Point(5.12, 52.09)), Map.of(Facility.LIFT, false), List.of(Presence.PLACE), false));
        assertThat(json.readValue(json.writeValueAsString(whole), EntryFacts.class)).isEqualTo(whole);
    }

    private static Series someSeries(int number, Random random) {
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.shuffle(days, random);
        Rhythm rhythm = switch (random.nextInt(4)) {
            case 0 -> new Once();
            case 1 -> new Monthly(random.nextBoolean() ? Rhythm.LAST : 1 + random.nextInt(4), days.getFirst());
            default -> new Weekly(1 + random.nextInt(4), days.subList(0, 1 + random.nextInt(3)));
        };
        LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(60));
        LocalTime until = random.nextInt(5) == 0 || from.isAfter(LocalTime.of(22, 0)) ? LocalTime.MIDNIGHT : from.plusMinutes(1 + random.nextInt(100));
        return new Series(number, rhythm, first, random.nextBoolean() ? Optional.empty() : Optional.of(first.plusDays(random.nextInt(300))), from, until,
                List.of(first.plusDays(random.nextInt(30))), List.of(first.plusDays(random.nextInt(30))));
    }

    private static Series series(Rhythm rhythm, LocalDate first) {
        return new Series(1, rhythm, first, Optional.empty(), TEN, TWELVE, List.of(), List.of());
    }

    private static Timetable only(Series series) {
        return new Timetable(List.of(), List.of(), List.of(), List.of(series));
    }

    private static List<LocalDate> days(Timetable table, LocalDate from, LocalDate until) {
        return table.occurrences(from, until).stream().map(Occurrence::day).toList();
    }
}
