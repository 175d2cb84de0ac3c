package nl.samenspel.finding;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Set;

/** Days and parts of days as choices of one filter: the number of the day and the first letter of the part. */
final class TimesChosen {

    private TimesChosen() {}

    static String code(TimeOfWeek time) {
        return code(time.day(), time.part());
    }

    static String code(DayOfWeek day, PartOfDay part) {
        return day.getValue() + "" + part.name().charAt(0);
    }

    /** Every chosen part of every chosen day; all parts when only days are chosen, all days when only parts are. */
    static Set<String> codes(Filters filters) {
        Set<String> codes = new HashSet<>();
        if (filters.weekdays().isEmpty() && filters.parts().isEmpty()) {
            return codes;
        }
        for (DayOfWeek day : filters.weekdays().isEmpty() ? Set.of(DayOfWeek.values()) : filters.weekdays()) {
            for (PartOfDay part : filters.parts().isEmpty() ? Set.of(PartOfDay.values()) : filters.parts()) {
                codes.add(code(day, part));
            }
        }
        return codes;
    }
}
