package nl.samenspel.detection.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/** Days on which hardly anybody in the Netherlands works: weekends and public holidays (Algemene termijnenwet, article 3). */
final class DutchHolidays {

    private DutchHolidays() {
    }

    static boolean isFree(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY || fixed(day) || aroundEaster(day)
                || day.equals(kingsDay(day.getYear()));
    }

    private static boolean fixed(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return date.equals(MonthDay.of(1, 1)) || date.equals(MonthDay.of(12, 25)) || date.equals(MonthDay.of(12, 26))
                || date.equals(MonthDay.of(5, 5)) && day.getYear() % 5 == 0;
    }

    /** Good Friday, Easter Monday, Ascension Day and Whit Monday. */
    private static boolean aroundEaster(LocalDate day) {
        long after = day.toEpochDay() - easter(day.getYear()).toEpochDay();
        return after == -2 || after == 1 || after == 39 || after == 50;
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** Easter Sunday in the Gregorian calendar: the anonymous algorithm in Meeus (1991), Astronomical Algorithms, chapter 8. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
