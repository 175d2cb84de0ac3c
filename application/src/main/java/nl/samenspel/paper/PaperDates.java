package nl.samenspel.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.samenspel.web.Language;

/** Dates on paper are whole: "tomorrow" says nothing to who finds the sheet next week. */
public final class PaperDates {

    private PaperDates() {}

    /** "dinsdag 24 november 2026". */
    public static String full(Language language, LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale()).format(date);
    }

    /** "dinsdag 24 november". */
    public static String day(Language language, LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(date);
    }
}
