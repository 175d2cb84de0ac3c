package nl.samenspel.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as people type it: "3-12-2026", "3/12/2026", "3 december 2026", or as a browser sends it. */
public final class TypedDate {

    private static final Pattern BROWSER = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})\\.? (\\p{L}+)\\.? (\\d{4})");
    private static final List<String> DUTCH =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private TypedDate() {
    }

    /** The date, or empty when it is none: also 31 February is none. */
    public static Optional<LocalDate> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        Matcher browser = BROWSER.matcher(text);
        if (browser.matches()) {
            return date(browser.group(1), Integer.parseInt(browser.group(2)), browser.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(numbers.group(3), Integer.parseInt(numbers.group(2)), numbers.group(1));
        }
        Matcher named = NAMED.matcher(text);
        return named.matches() ? date(named.group(3), month(named.group(2)), named.group(1)) : Optional.empty();
    }

    /** From 1, or 0 when there is no such month. */
    private static int month(String name) {
        String begin = name.equals("mrt") ? "maa" : name.substring(0, Math.min(3, name.length()));
        return Math.max(DUTCH.indexOf(begin), ENGLISH.indexOf(begin)) + 1;
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
