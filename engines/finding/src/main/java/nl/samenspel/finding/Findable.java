package nl.samenspel.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something public that can be found, with everything that makes it a result and tells why; what else a list shows of it goes along as {@link Shown}, so that no result needs a database. Codes are the caller's: the index compares them and
 * does not know what they mean, except for themes.
 *
 * @param id stays the same for life
 * @param version rises with each change of what it says; an older version never replaces a newer one
 * @param address path of its page
 * @param organisation name of the organisation behind it; empty when there is none
 * @param summary what it is, in a sentence or two
 * @param details all other public words about it: for whom, how to get in, when; searched, and not shown
 * @param kind code of what it is, such as an activity or a meeting place
 * @param themes codes of {@link Taxonomy}; unknown ones are kept and match nothing else
 * @param areas codes of the districts and neighbourhoods it is for or in; name both levels
 * @param everywhere whether it is for the whole municipality
 * @param elsewhere the other town or towns where it is, as stated; empty when it is here
 * @param point where it is, if anybody may know
 * @param price code of what it costs; empty when nobody knows
 * @param waysIn codes of how one gets in
 * @param languages codes of the languages spoken there
 * @param accessibility codes of what makes it accessible
 * @param times when in the week it is open or takes place; empty when nobody knows
 * @param occurrences the next times it takes place, soonest first; may be empty
 * @param certainty how likely what it says still holds, from 0 to 1
 */
public record Findable(
        String id,
        long version,
        String address,
        String name,
        String organisation,
        String summary,
        String details,
        String kind,
        List<String> themes,
        List<String> areas,
        boolean everywhere,
        Optional<String> elsewhere,
        Optional<Point> point,
        String price,
        List<String> waysIn,
        List<String> languages,
        List<String> accessibility,
        Set<TimeOfWeek> times,
        List<Instant> occurrences,
        double certainty) {

    public Findable {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("What can be found has an id and a name");
        }
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("Certainty is a probability, not " + certainty);
        }
        themes = List.copyOf(themes);
        areas = List.copyOf(areas);
        waysIn = List.copyOf(waysIn);
        languages = List.copyOf(languages);
        accessibility = List.copyOf(accessibility);
        times = Set.copyOf(times);
        occurrences = occurrences.stream().sorted().toList();
    }
}
