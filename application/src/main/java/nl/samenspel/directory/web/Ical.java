package nl.samenspel.directory.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar file (RFC 5545), line by line, so that a text can never become a line of its own. */
final class Ical {

    static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int LONGEST_LINE = 75;
    private static final String ZONE = "Europe/Amsterdam";

    /** How the clock changes in the Netherlands since 1996; calendars that know the zone by its name use their own. */
    private static final String TIMEZONE = """
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """;

    private final StringBuilder file = new StringBuilder(4_096);

    /** Begins a calendar of this name, that is looked at again every six hours. */
    Ical(String name, String url) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Samenspel//Sociale kaart//NL");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        text("NAME", name);
        text("X-WR-CALNAME", name);
        line("X-WR-TIMEZONE", ZONE);
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        line("X-PUBLISHED-TTL", "PT6H");
        line("URL", url);
        TIMEZONE.lines().forEach(this::folded);
    }

    /** A value that is no text: a word, a rule, an address. */
    void line(String name, String value) {
        folded(name + ":" + value.replaceAll("[\\r\\n]", ""));
    }

    /** A text as people wrote it. */
    void text(String name, String value) {
        folded(name + ":" + value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", ""));
    }

    /** A time by the clock on the wall. */
    void local(String name, LocalDateTime time) {
        folded(name + ";TZID=" + ZONE + ":" + LOCAL.format(time));
    }

    void moment(String name, Instant moment) {
        folded(name + ":" + utc(moment));
    }

    static String utc(Instant moment) {
        return LOCAL.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
    }

    String finished() {
        line("END", "VCALENDAR");
        return file.toString();
    }

    /** No line is longer than 75 bytes, and no letter is broken in two. */
    private void folded(String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                file.append("\r\n ");
                bytes = 1;
            }
            file.appendCodePoint(letter);
            bytes += size;
            at += Character.charCount(letter);
        }
        file.append("\r\n");
    }
}
