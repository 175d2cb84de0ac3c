package nl.samenspel.directory.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.Rhythm;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.Timetable.Occurrence;
import nl.samenspel.directory.Timetable.Opening;
import nl.samenspel.directory.web.Guide.Chapter;
import nl.samenspel.directory.web.Week.Day;
import nl.samenspel.directory.web.Week.Line;
import nl.samenspel.paper.PaperDates;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Page;
import org.springframework.stereotype.Component;

/** Puts what takes place on paper by day: the coming week on one sheet, and the guide of a neighbourhood in the order of a week. */
@Component
class Weeks {

    private static final int A_WEEK = 7;

    private final Guides guides;
    private final Clock clock;

    Weeks(Guides guides, Clock clock) {
        this.guides = guides;
        this.clock = clock;
    }

    /** The coming seven days, today first. */
    Week comingWeek(Page page, Neighbourhood neighbourhood) {
        LocalDate today = LocalDate.now(clock.withZone(HumanTimes.ZONE));
        List<EntryCard> cards = guides.cardsFor(neighbourhood);
        EntryWords words = guides.words();
        List<Day> days = new ArrayList<>();
        for (LocalDate date = today; date.isBefore(today.plusDays(A_WEEK)); date = date.plusDays(1)) {
            List<Line> lines = lines(page, words, cards, date);
            if (!lines.isEmpty()) {
                days.add(new Day(PaperDates.day(page.inLanguage(), date), lines));
            }
        }
        List<String> open = cards.stream().filter(card -> !card.facts().timetable().openings().isEmpty())
                .map(card -> page.text("directory.week.open-line", card.facts().about().name(), String.join("; ", TimetableWords.of(page).lines(onlyHours(card)))))
                .toList();
        return new Week(page.text("directory.week.title", neighbourhood.name()), days, open, page.absolute("/buurten/" + neighbourhood.slug()));
    }

    private static List<Line> lines(Page page, EntryWords words, List<EntryCard> cards, LocalDate date) {
        record Timed(Occurrence time, EntryCard card) {}
        return cards.stream()
                .flatMap(card -> card.facts().timetable().occurrences(date, date.plusDays(1)).stream().map(time -> new Timed(time, card)))
                .sorted(Comparator.comparing((Timed timed) -> timed.time().from()))
                .map(timed -> {
                    PrintedEntry said = PrintedEntry.of(page, words, timed.card().slug(), timed.card().facts());
                    return new Line(page.times().hours(timed.time().from(), timed.time().until()), said.name(), said.place(), timed.time().cancelled());
                })
                .toList();
    }

    private static Timetable onlyHours(EntryCard card) {
        return new Timetable(card.facts().timetable().openings(), List.of(), List.of(), List.of());
    }

    /** The guide of a neighbourhood by the days of a week; at the end what has no fixed day. */
    Guide byDay(Page page, Neighbourhood neighbourhood) {
        List<EntryCard> cards = guides.cardsFor(neighbourhood);
        EntryWords words = guides.words();
        Set<EntryId> timed = new LinkedHashSet<>();
        List<Chapter> chapters = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            List<PrintedEntry> entries = new ArrayList<>();
            for (EntryCard card : cards) {
                List<String> when = on(page, card.facts().timetable(), day);
                if (!when.isEmpty()) {
                    timed.add(card.id());
                    entries.add(PrintedEntry.of(page, words, card.slug(), card.facts()).at(String.join("; ", when)));
                }
            }
            if (!entries.isEmpty()) {
                String name = page.times().weekday(day);
                chapters.add(new Chapter("dag-" + day.getValue(), name.substring(0, 1).toUpperCase(page.inLanguage().locale()) + name.substring(1), entries));
            }
        }
        List<PrintedEntry> rest = cards.stream().filter(card -> !timed.contains(card.id())).map(card -> PrintedEntry.of(page, words, card.slug(), card.facts())).toList();
        if (!rest.isEmpty()) {
            chapters.add(new Chapter("dag-0", page.text("directory.guide.no-day"), rest));
        }
        return new Guide(page.text("directory.guide.title", neighbourhood.name()), page.text("directory.guide.lead", neighbourhood.name()), false, chapters, page.absolute("/buurten/" + neighbourhood.slug()));
    }

    /** When it is on such a day, in words; nothing when it is not. What is on a single date is not of the week. */
    private static List<String> on(Page page, Timetable timetable, DayOfWeek day) {
        Stream<String> series = timetable.series().stream().filter(each -> falls(each, day)).map(TimetableWords.of(page)::line);
        Stream<String> hours = timetable.openings().stream().filter(open -> open.day() == day).sorted(Comparator.comparing(Opening::from)).map(open -> page.times().hours(open.from(), open.until()));
        return Stream.concat(series, hours).toList();
    }

    private static boolean falls(Series series, DayOfWeek day) {
        return switch (series.rhythm()) {
            case Rhythm.Once _ -> false;
            case Rhythm.Weekly weekly -> weekly.days().contains(day);
            case Rhythm.Monthly monthly -> monthly.day() == day;
        };
    }
}
