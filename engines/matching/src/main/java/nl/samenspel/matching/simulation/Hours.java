package nl.samenspel.matching.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

import nl.samenspel.matching.availability.Availability;
import nl.samenspel.matching.availability.RecurringWindow;
import nl.samenspel.matching.simulation.Chance.About;

/**
 * Hours of a week, in windows of three hours from nine to nine, as one bit each.
 *
 * @param windows bit 4·d + w is window w of day d
 */
record Hours(int windows) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 12, 1);
    private static final int WINDOWS = 28;
    private static final List<RecurringWindow> CALENDAR = IntStream.range(0, WINDOWS).mapToObj(window -> {
        LocalTime begin = LocalTime.of(9 + 3 * (window % 4), 0);
        return RecurringWindow.weekly(LONG_AGO, EnumSet.of(DayOfWeek.of(1 + window / 4)), begin, begin.plusHours(3), ZONE);
    }).toList();

    static Hours of(int count, Chance chance, long person) {
        int windows = 0;
        for (int number = 0; number < count; number++) {
            windows |= 1 << (int) (WINDOWS * chance.of(About.WINDOW, person, number));
        }
        return new Hours(windows);
    }

    /** The share of these hours that somebody else has too. */
    double shareOf(Hours other) {
        return windows == 0 ? 0 : Integer.bitCount(windows & other.windows) / (double) Integer.bitCount(windows);
    }

    /** The same as a calendar. */
    Availability calendar() {
        return new Availability(IntStream.range(0, WINDOWS).filter(window -> (windows >> window & 1) == 1)
                .mapToObj(CALENDAR::get).toList(), List.of());
    }
}
