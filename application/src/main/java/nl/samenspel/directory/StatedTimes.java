package nl.samenspel.directory;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.finding.PartOfDay;
import nl.samenspel.finding.TimeOfWeek;

/**
 * Reads from words such as "elke dinsdag en donderdagmiddag van 14.00 tot 16.30 uur" on which days and parts of days something takes place, for finding only: what a page
 * shows are the words themselves. Days without a part of the day count for all of it; words without a day are left alone.
 */
final class StatedTimes {

    private static final Map<String, DayOfWeek> DAYS = Map.of("maandag", DayOfWeek.MONDAY, "dinsdag", DayOfWeek.TUESDAY, "woensdag", DayOfWeek.WEDNESDAY, "donderdag",
            DayOfWeek.THURSDAY, "vrijdag", DayOfWeek.FRIDAY, "zaterdag", DayOfWeek.SATURDAY, "zondag", DayOfWeek.SUNDAY);

    private static final String NAMES = String.join("|", DAYS.keySet());
    private static final Pattern RANGE = Pattern.compile("(" + NAMES + ")\\s*(?:t/m|tot en met|-|–)\\s*(" + NAMES + ")");
    private static final Pattern DAY = Pattern.compile("(" + NAMES + ")(?:en)?");
    private static final String CLOCK = "([01]?\\d|2[0-4])(?:[.:]([0-5]\\d))?";
    private static final Pattern INTERVAL = Pattern.compile("\\b" + CLOCK + "\\s*(?:uur|u)?\\s*(?:tot|t/m|-|–)\\s*" + CLOCK + "\\b");
    private static final Pattern MOMENT = Pattern.compile("\\b(?:om|vanaf)\\s+" + CLOCK + "\\b");
    private static final int NOON = 12 * 60;
    private static final int SIX = 18 * 60;

    private StatedTimes() {}

    /** The times that the words name; empty when they name no day. */
    static Set<TimeOfWeek> in(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        Set<DayOfWeek> days = days(text);
        Set<PartOfDay> parts = parts(text);
        Set<TimeOfWeek> times = new LinkedHashSet<>();
        days.forEach(day -> (parts.isEmpty() ? EnumSet.allOf(PartOfDay.class) : parts).forEach(part -> times.add(new TimeOfWeek(day, part))));
        return times;
    }

    /** The times of an entry: by its hours and what takes place, and by its words when nobody said these. */
    static Set<TimeOfWeek> of(EntryFacts facts) {
        Timetable timetable = facts.timetable();
        if (timetable.openings().isEmpty() && timetable.series().isEmpty()) {
            return in(facts.gettingIn().times());
        }
        Set<TimeOfWeek> times = new LinkedHashSet<>();
        timetable.openings().forEach(open -> add(times, open.day(), open.from(), open.until()));
        for (Series series : timetable.series()) {
            switch (series.rhythm()) {
                case Rhythm.Once _ -> add(times, series.first().getDayOfWeek(), series.from(), series.until());
                case Rhythm.Weekly(_, List<DayOfWeek> days) -> days.forEach(day -> add(times, day, series.from(), series.until()));
                case Rhythm.Monthly(_, DayOfWeek day) -> add(times, day, series.from(), series.until());
            }
        }
        return times;
    }

    private static void add(Set<TimeOfWeek> times, DayOfWeek day, LocalTime from, LocalTime until) {
        Set<PartOfDay> parts = EnumSet.noneOf(PartOfDay.class);
        add(parts, minutes(from), until.equals(LocalTime.MIDNIGHT) ? 24 * 60 : minutes(until));
        parts.forEach(part -> times.add(new TimeOfWeek(day, part)));
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            for (DayOfWeek day = DAYS.get(range.group(1)); ; day = day.plus(1)) {
                days.add(day);
                if (day == DAYS.get(range.group(2))) {
                    break;
                }
            }
        }
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            days.add(DAYS.get(day.group(1)));
        }
        if (text.contains("elke dag") || text.contains("iedere dag") || text.contains("dagelijks")) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        }
        if (text.contains("door de week") || text.contains("werkdag")) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        return days;
    }

    private static Set<PartOfDay> parts(String text) {
        Set<PartOfDay> parts = EnumSet.noneOf(PartOfDay.class);
        if (text.contains("ochtend")) {
            parts.add(PartOfDay.MORNING);
        }
        if (text.contains("middag")) {
            parts.add(PartOfDay.AFTERNOON);
        }
        if (text.contains("avond")) {
            parts.add(PartOfDay.EVENING);
        }
        Matcher interval = INTERVAL.matcher(text);
        while (interval.find()) {
            add(parts, minutes(interval, 1), Math.max(minutes(interval, 1) + 1, minutes(interval, 3)));
        }
        Matcher moment = MOMENT.matcher(text);
        while (moment.find()) {
            add(parts, minutes(moment, 1), minutes(moment, 1) + 1);
        }
        return parts;
    }

    private static void add(Set<PartOfDay> parts, int from, int until) {
        if (from < NOON) {
            parts.add(PartOfDay.MORNING);
        }
        if (from < SIX && until > NOON) {
            parts.add(PartOfDay.AFTERNOON);
        }
        if (until > SIX) {
            parts.add(PartOfDay.EVENING);
        }
    }

    /** Minutes since midnight. */
    private static int minutes(Matcher clock, int group) {
        return Integer.parseInt(clock.group(group)) * 60 + (clock.group(group + 1) == null ? 0 : Integer.parseInt(clock.group(group + 1)));
    }
}
