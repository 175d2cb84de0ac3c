package nl.samenspel.search.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.search.ThemeEditions.Edition;

/** One time the themes were changed, with the name of who did it. */
public record EditionLine(int number, Instant madeAt, String by) {

    static List<EditionLine> of(List<Edition> editions, People people) {
        Map<AccountId, String> names = people.namesOf(editions.stream().map(Edition::by).collect(Collectors.toSet()));
        return editions.stream().map(edition -> new EditionLine(edition.number(), edition.madeAt(), names.getOrDefault(edition.by(), ""))).toList();
    }
}
