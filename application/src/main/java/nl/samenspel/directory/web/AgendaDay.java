package nl.samenspel.directory.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.Timetable;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.Hit;
import nl.samenspel.finding.PartOfDay;
import nl.samenspel.finding.TimeOfWeek;
import nl.samenspel.web.Page;
import org.jspecify.annotations.Nullable;

/** One day of the coming week, with what is on, earliest first. */
public record AgendaDay(LocalDate date, List<Item> items) {

    private static final int A_WEEK = 7;

    /**
     * Something that is on.
     *
     * @param part the earliest part of the day it is on
     * @param from when it begins, if that is known to the minute
     * @param cancelled whether it was announced and does not go on
     */
    public record Item(EntryCard card, PartOfDay part, Optional<LocalTime> from, Optional<LocalTime> until, boolean cancelled) {

        /** When on this day, in words. */
        public String when(Page page) {
            return from.isPresent() ? page.times().hours(from.get(), until.orElseThrow()) : page.text("directory.find.agenda.part." + part.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The coming seven days. */
    static List<AgendaDay> week(LocalDate today, List<Hit> hits, List<EntryCard> cards, FindWords words) {
        Map<String, Findable> findables = new HashMap<>();
        hits.forEach(hit -> findables.put(hit.findable().id(), hit.findable()));
        List<AgendaDay> week = new ArrayList<>();
        for (LocalDate date = today; date.isBefore(today.plusDays(A_WEEK)); date = date.plusDays(1)) {
            List<Item> items = new ArrayList<>();
            for (EntryCard card : cards) {
                items.addAll(on(date, card, findables.get(card.id().toString()), words));
            }
            items.sort(Comparator.comparing(Item::part).thenComparing(item -> item.from().orElse(LocalTime.MIDNIGHT)));
            week.add(new AgendaDay(date, List.copyOf(items)));
        }
        return week;
    }

    /** What of an entry is on that day: what takes place, and when it is open; of what was only said in words, the part of the day. */
    private static List<Item> on(LocalDate date, EntryCard card, @Nullable Findable findable, FindWords words) {
        if (!words.isOn(date.getDayOfWeek())) {
            return List.of();
        }
        Timetable timetable = card.facts().timetable();
        if (timetable.isEmpty()) {
            return findable == null ? List.of() : findable.times().stream()
                    .filter(time -> time.day() == date.getDayOfWeek())
                    .map(TimeOfWeek::part)
                    .filter(words::isAt)
                    .min(Comparator.naturalOrder())
                    .map(part -> new Item(card, part, Optional.empty(), Optional.empty(), false))
                    .stream().toList();
        }
        Stream<Item> takesPlace = timetable.occurrences(date, date.plusDays(1)).stream().map(each -> item(card, each.from(), each.until(), each.cancelled()));
        Stream<Item> open = timetable.openOn(date).stream().map(each -> item(card, each.from(), each.until(), false));
        return Stream.concat(takesPlace, open).filter(item -> words.isAt(item.part())).toList();
    }

    private static Item item(EntryCard card, LocalTime from, LocalTime until, boolean cancelled) {
        return new Item(card, partOf(from), Optional.of(from), Optional.of(until), cancelled);
    }

    private static PartOfDay partOf(LocalTime at) {
        int hour = at.getHour();
        return hour < 12 ? PartOfDay.MORNING : hour < 18 ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
    }
}
