package nl.samenspel.directory.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Happenings;
import nl.samenspel.access.Right;
import nl.samenspel.access.Scope;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.FoundCards;
import nl.samenspel.directory.Timetable.Occurrence;
import nl.samenspel.finding.Filters;
import nl.samenspel.finding.Question;
import nl.samenspel.search.Finding;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Page;
import org.springframework.stereotype.Component;

/** Tells who works somewhere what takes place there today, and on the days after it as long as there are only a few things. */
@Component
class NextInTheArea implements Happenings {

    private static final int A_WEEK = 7;
    private static final int A_FEW = 5;

    private final Finding finding;
    private final FoundCards cards;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final Clock clock;

    NextInTheArea(Finding finding, FoundCards cards, AreaBook areas, ThemeBook themes, Clock clock) {
        this.finding = finding;
        this.cards = cards;
        this.areas = areas;
        this.themes = themes;
        this.clock = clock;
    }

    private record Timed(EntryCard card, Occurrence time) {}

    @Override
    public List<Day> next(Actor worker, Page page) {
        ZonedDateTime now = clock.instant().atZone(HumanTimes.ZONE);
        List<EntryCard> cards = soonest(worker);
        EntryWords words = new EntryWords(areas.here(), themes.here());
        List<Day> days = new ArrayList<>();
        int left = A_FEW;
        for (LocalDate date = now.toLocalDate(); left > 0 && date.isBefore(now.toLocalDate().plusDays(A_WEEK)); date = date.plusDays(1)) {
            List<Happening> happenings = on(date, cards, now).limit(left).map(timed -> happening(timed, words, page)).toList();
            left -= happenings.size();
            if (!happenings.isEmpty()) {
                days.add(new Day(date, happenings));
            }
        }
        return days;
    }

    private static Stream<Timed> on(LocalDate date, List<EntryCard> cards, ZonedDateTime now) {
        return cards.stream()
                .flatMap(card -> card.facts().timetable().occurrences(date, date.plusDays(1)).stream().map(time -> new Timed(card, time)))
                .filter(timed -> !timed.time.cancelled() && (date.isAfter(now.toLocalDate()) || timed.time.until().isAfter(now.toLocalTime())))
                .sorted(Comparator.comparing((Timed timed) -> timed.time.from()).thenComparing(timed -> timed.card.facts().about().name()));
    }

    private static Happening happening(Timed timed, EntryWords words, Page page) {
        EntryCard card = timed.card;
        return new Happening(card.facts().about().name(), "/aanbod/" + card.slug(), words.whatAndForWhom(page, card), page.times().hours(timed.time.from(), timed.time.until()), words.where(page, card.facts()));
    }

    /** What comes first within the districts of this person's work; everywhere for who works in the whole municipality. */
    private List<EntryCard> soonest(Actor worker) {
        Set<Scope> scopes = worker.scopesOf(Right.SEE_WORK);
        Set<String> districts = scopes.contains(Scope.WHOLE_MUNICIPALITY) ? Set.of()
                : scopes.stream().filter(Scope.District.class::isInstance).map(scope -> ((Scope.District) scope).code()).collect(Collectors.toSet());
        Filters onSomeDay = new Filters(Set.of(), districts, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), EnumSet.allOf(DayOfWeek.class), Set.of(), OptionalInt.empty());
        return finding.find(new Question("", onSomeDay, Optional.empty(), Optional.empty(), clock.instant(), 0, Question.LARGEST_PAGE, "nl")).map(cards::of).orElse(List.of());
    }
}
