package nl.samenspel.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says moments as neighbours do, in the time of the Netherlands: "morgen om 10 uur", "drie weken geleden", "elke
 * dinsdag". Days are counted by the calendar, so a day of 23 or 25 hours is one day.
 */
public final class HumanTimes {

    /** Where the people are; stored moments are UTC. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final int WORDS_UP_TO = 12;
    private static final int WEEK = 7;
    private static final int LAST_WEEKS = 8 * WEEK;

    private static final Map<Format, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    /** Asking Java for the name of a day makes a format for it each time. */
    private static final Map<Language, Map<DayOfWeek, String>> WEEKDAYS = Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), HumanTimes::weekdays));

    private final Clock clock;
    private final Messages messages;
    private final Language language;

    HumanTimes(Clock clock, Messages messages, Language language) {
        this.clock = clock;
        this.messages = messages;
        this.language = language;
    }

    /** A moment with its time of day: "vandaag om 10 uur", "vrijdag om 19.30 uur", "3 december om 10 uur". */
    public HumanTime moment(Instant moment) {
        ZonedDateTime there = moment.atZone(ZONE);
        String words = text("web.time.at", dayWords(there.toLocalDate()), timeWords(there.toLocalTime()));
        return new HumanTime(words, () -> exactly(there), () -> machine(there));
    }

    /** From when till when on one day: "vandaag van 10 uur tot 11.30 uur". */
    public HumanTime between(Instant begin, Instant end) {
        ZonedDateTime from = begin.atZone(ZONE);
        ZonedDateTime until = end.atZone(ZONE);
        if (!from.toLocalDate().equals(until.toLocalDate())) {
            return new HumanTime(text("web.time.until", moment(begin).words(), moment(end).words()), () -> exactly(from), () -> machine(from));
        }
        return new HumanTime(text("web.time.between", dayWords(from.toLocalDate()), timeWords(from.toLocalTime()),
                timeWords(until.toLocalTime())), () -> exactly(from), () -> machine(from));
    }

    /** A day without a time: "vandaag", "vrijdag", "3 december", "3 december 2027". */
    public HumanTime day(LocalDate day) {
        return new HumanTime(dayWords(day), () -> fullDate(day), day::toString);
    }

    /** How long ago: "net", "een uur geleden", "gisteren", "drie weken geleden". A moment to come counts as now. */
    public HumanTime ago(Instant moment) {
        ZonedDateTime there = moment.atZone(ZONE);
        ZonedDateTime now = now();
        long minutes = ChronoUnit.MINUTES.between(there, now);
        LocalDate today = now.toLocalDate();
        String words = minutes < 1 ? text("web.time.just-now")
                : minutes < 60 ? counted("web.time.minutes-ago", minutes)
                : there.toLocalDate().equals(today) ? counted("web.time.hours-ago", minutes / 60)
                : daysAgo(there.toLocalDate(), today);
        return new HumanTime(words, () -> exactly(there), () -> machine(there));
    }

    /** The same for a day of which the time is not known: "vandaag", "gisteren", "drie weken geleden". */
    public HumanTime ago(LocalDate day) {
        LocalDate today = now().toLocalDate();
        return new HumanTime(day.isBefore(today) ? daysAgo(day, today) : text("web.time.today"), () -> fullDate(day), day::toString);
    }

    private String daysAgo(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days == 1) {
            return text("web.time.yesterday");
        }
        if (days < WEEK) {
            return counted("web.time.days-ago", days);
        }
        if (days < LAST_WEEKS) {
            return counted("web.time.weeks-ago", days / WEEK);
        }
        long months = ChronoUnit.MONTHS.between(day, today);
        return months < 12 ? counted("web.time.months-ago", Math.max(1, months))
                : counted("web.time.years-ago", ChronoUnit.YEARS.between(day, today));
    }

    /** "elke dinsdag". */
    public String every(DayOfWeek day) {
        return text("web.time.every", name(day));
    }

    /** "elke dinsdag om 10 uur". */
    public String every(DayOfWeek day, LocalTime time) {
        return text("web.time.at", every(day), timeWords(time));
    }

    /** "van 10 uur tot 11.30 uur". @param until midnight is the end of the day */
    public String hours(LocalTime from, LocalTime until) {
        return text("web.time.hours", timeWords(from), until.equals(LocalTime.MIDNIGHT) ? text("web.time.midnight") : timeWords(until));
    }

    /** A date as one reads it on a poster: "dinsdag 3 december", with the year when it is another one. */
    public String date(LocalDate day) {
        return format(day.getYear() == now().getYear() ? "EEEE d MMMM" : "EEEE d MMMM yyyy").format(day);
    }

    /** "dinsdag". */
    public String weekday(DayOfWeek day) {
        return name(day);
    }

    private String dayWords(LocalDate day) {
        LocalDate today = now().toLocalDate();
        long days = ChronoUnit.DAYS.between(today, day);
        if (days >= -1 && days <= 2) {
            return text(switch ((int) days) {
                case -1 -> "web.time.yesterday";
                case 0 -> "web.time.today";
                case 1 -> "web.time.tomorrow";
                default -> "web.time.day-after-tomorrow";
            });
        }
        if (days > 0 && days < WEEK) {
            return text("web.time.on", name(day.getDayOfWeek()));
        }
        String pattern = day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        return text("web.time.on", format(pattern).format(day));
    }

    private String timeWords(LocalTime time) {
        return switch (language) {
            case NL -> time.getMinute() == 0 ? time.getHour() + " uur" : time.getHour() + "." + twoDigits(time.getMinute()) + " uur";
            case EN -> time.getHour() + ":" + twoDigits(time.getMinute());
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String exactly(ZonedDateTime moment) {
        return format(language == Language.NL ? "EEEE d MMMM yyyy, H.mm 'uur'" : "EEEE d MMMM yyyy, H:mm").format(moment);
    }

    private String fullDate(LocalDate day) {
        return format("EEEE d MMMM yyyy").format(day);
    }

    /** Understanding a pattern takes longer than using it, and a list says the time dozens of times. */
    private DateTimeFormatter format(String pattern) {
        return FORMATS.computeIfAbsent(new Format(pattern, language), each -> DateTimeFormatter.ofPattern(each.pattern, each.language.locale()));
    }

    private record Format(String pattern, Language language) {}

    private static String machine(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private String counted(String key, long count) {
        return text(key, count, count <= WORDS_UP_TO ? text("web.number." + count) : Long.toString(count));
    }

    private String name(DayOfWeek day) {
        return WEEKDAYS.get(language).get(day);
    }

    private static Map<DayOfWeek, String> weekdays(Language language) {
        Map<DayOfWeek, String> names = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(day, day.getDisplayName(TextStyle.FULL, language.locale()));
        }
        return names;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZONE);
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
