package nl.samenspel.finding;

import java.time.DayOfWeek;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a result must be like. Within one filter any of the choices will do, all filters together must hold, and an empty filter holds always.
 *
 * @param themes codes; a theme stands for its narrower ones as well
 * @param areas codes; what is for the whole municipality is for each of them
 * @param weekdays together with {@code parts}: open on one of these days at one of these parts of it
 * @param within metres from {@link Question#from}, or from a postcode in the words; has no effect without one of them, and leaves out what nobody knows the place of
 */
public record Filters(
        Set<String> themes,
        Set<String> areas,
        Set<String> kinds,
        Set<String> prices,
        Set<String> waysIn,
        Set<String> languages,
        Set<String> accessibility,
        Set<DayOfWeek> weekdays,
        Set<PartOfDay> parts,
        OptionalInt within) {

    /** Everything holds. */
    public static final Filters NONE = new Filters(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), OptionalInt.empty());

    public Filters {
        themes = Set.copyOf(themes);
        areas = Set.copyOf(areas);
        kinds = Set.copyOf(kinds);
        prices = Set.copyOf(prices);
        waysIn = Set.copyOf(waysIn);
        languages = Set.copyOf(languages);
        accessibility = Set.copyOf(accessibility);
        weekdays = Set.copyOf(weekdays);
        parts = Set.copyOf(parts);
    }
}
