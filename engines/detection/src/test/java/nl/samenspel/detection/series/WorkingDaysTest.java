package nl.samenspel.detection.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({"2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25"})
    void easterIsWhereTheCalendarHasIt(int year, LocalDate easter) {
        assertThat(DutchHolidays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-27, true", "2025-04-26, true", "2025-05-05, true", "2026-05-05, false", "2026-05-14, true", "2026-05-25, true",
        "2026-12-25, true", "2026-11-23, false", "2026-11-22, true"})
    void knowsWhenPeopleAreFree(LocalDate day, boolean free) {
        assertThat(DutchHolidays.isFree(day)).isEqualTo(free);
    }

    @Test
    void aWeekendIsCountedOnMonday() {
        // Friday 20 to Tuesday 24 November 2026
        Series series = WorkingDays.of(Series.from(LocalDate.of(2026, 11, 20), Step.DAY, 4, 1, 2, 3, 5));
        assertThat(series.size()).isEqualTo(3);
        assertThat(series.count(1)).isEqualTo(6);
        assertThat(series.date(1)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void weeksEndWithTheNewestDay() {
        Series weekly = Series.from(LocalDate.of(2026, 11, 1), Step.DAY, 9, 1, 1, 1, 1, 1, 1, 1).weekly();
        assertThat(weekly.size()).isEqualTo(1);
        assertThat(weekly.count(0)).isEqualTo(7);
    }

    @Test
    void refusesDatesOutOfOrderAndNegativeCounts() {
        assertThatThrownBy(() -> Series.on(new long[] {2, 1}, Step.DAY, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Series.undated(52, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
