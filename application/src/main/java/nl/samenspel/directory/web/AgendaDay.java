package nl.samenspel.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.Hit;
import nl.samenspel.finding.PartOfDay;
import nl.samenspel.finding.TimeOfWeek;
import nl.samenspel.web.HumanTimes;

/** One day of the coming week, with what is on, earliest first. */
public record AgendaDay(LocalDate date, List<Item> items) {

    private static final int A_WEEK = 7;

    /** Something that is on. @param part the earliest part of the day it is on */
    public record Item(EntryCard card, PartOfDay part) {}

    /** The coming seven days. */
    static List<AgendaDay> week(LocalDate today, List<Hit> hits, List<EntryCard> cards, FindWords words) {
        Map<String, Findable> findables = new HashMap<>();
        hits.forEach(hit -> findables.put(hit.findable().id(), hit.findable()));
        List<AgendaDay> week = new ArrayList<>();
        for (LocalDate date = today; date.isBefore(today.plusDays(A_WEEK)); date = date.plusDays(1)) {
            List<Item> items = new ArrayList<>();
            for (EntryCard card : cards) {
                Optional<PartOfDay> part = earliest(findables.get(card.id().toString()), date, words);
                part.ifPresent(each -> items.add(new Item(card, each)));
            }
            items.sort(Comparator.comparing(Item::part));
            week.add(new AgendaDay(date, List.copyOf(items)));
        }
        return week;
    }

    private static Optional<PartOfDay> earliest(Findable findable, LocalDate date, FindWords words) {
        if (findable == null || !words.isOn(date.getDayOfWeek())) {
            return Optional.empty();
        }
        if (!findable.occurrences().isEmpty()) {
            return findable.occurrences().stream().filter(at -> LocalDate.ofInstant(at, HumanTimes.ZONE).equals(date)).map(AgendaDay::partOf).filter(words::isAt).findFirst();
        }
        return findable.times().stream().filter(time -> time.day() == date.getDayOfWeek()).map(TimeOfWeek::part).filter(words::isAt).min(Comparator.naturalOrder());
    }

    private static PartOfDay partOf(Instant at) {
        int hour = at.atZone(HumanTimes.ZONE).getHour();
        return hour < 12 ? PartOfDay.MORNING : hour < 18 ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
    }
}
