package nl.samenspel.matching.availability;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times, zones and durations as iCalendar writes them (RFC 5545, 3.3.4 to 3.3.6). */
final class TimeText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DURATION =
            Pattern.compile("\\+?P(?:(\\d{1,4})W|(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?)");

    private TimeText() {
    }

    static boolean isDate(String text) {
        return text.length() == 8;
    }

    /** A time, or the first of a day; in UTC it is turned to the wall clock of the zone asked for. */
    static Optional<LocalDateTime> time(String text, ZoneId zone) {
        try {
            if (isDate(text)) {
                return Optional.of(LocalDate.parse(text, DATE).atStartOfDay());
            }
            if (text.endsWith("Z")) {
                LocalDateTime utc = LocalDateTime.parse(text.substring(0, text.length() - 1), TIME);
                return Optional.of(utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone).toLocalDateTime());
            }
            return Optional.of(LocalDateTime.parse(text, TIME));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<WindowLength.Nominal> duration(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches() || text.endsWith("P") || text.endsWith("T")) {
            return Optional.empty();
        }
        Duration time = Duration.ofHours(number(parts, 3)).plusMinutes(number(parts, 4)).plusSeconds(number(parts, 5));
        return Optional.of(new WindowLength.Nominal(7 * number(parts, 1) + number(parts, 2), time));
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
