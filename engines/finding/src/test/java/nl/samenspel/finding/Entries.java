package nl.samenspel.finding;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small town to search in. */
final class Entries {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Surroundings TOWN = new Surroundings("Utrecht", List.of(new Area("W1", "Overvecht", Optional.empty(), Optional.of(new Point(52.118, 5.113))),
            new Area("W2", "Lunetten", Optional.empty(), Optional.of(new Point(52.063, 5.136)))));

    private Entries() {}

    static Findable entry(String id, String name, String summary, String theme, String area) {
        return new Findable(id, 1, "/aanbod/" + id, name, "", summary, "", "SERVICE", theme.isEmpty() ? List.of() : List.of(theme), area.isEmpty() ? List.of() : List.of(area), area.isEmpty(),
                Optional.empty(), Optional.empty(), "FREE", List.of("COME"), List.of("nl"), List.of(), Set.of(), List.of(), 1);
    }

    static Findable version(Findable entry, long version, String name) {
        return new Findable(entry.id(), version, entry.address(), name, entry.organisation(), entry.summary(), entry.details(), entry.kind(), entry.themes(), entry.areas(), entry.everywhere(),
                entry.elsewhere(), entry.point(), entry.price(), entry.waysIn(), entry.languages(), entry.accessibility(), entry.times(), entry.occurrences(), entry.certainty());
    }

    static List<Findable> town() {
        return List.of(
                entry("schuldhulp", "Budgetgroep", "Hulp bij schulden en rekeningen die niet betaald zijn.", "geldzorgen", ""),
                entry("rouw", "Praten over verlies", "Een groep voor wie een partner verloor.", "ggz", ""),
                entry("koffie-overvecht", "Koffieochtend", "Elke dinsdag koffie in de huiskamer.", "ontmoeting", "W1"),
                entry("koffie-lunetten", "Koffieochtend De Musketon", "Koffie en een praatje.", "ontmoeting", "W2"),
                entry("taal", "Taalcafé", "Nederlands oefenen met een maatje.", "taal", "W2"),
                entry("maatje", "Vriendendienst", "Een vrijwilliger komt op bezoek bij mensen die alleen zijn.", "eenzaamheid", ""),
                entry("eten", "Aanschuiftafel Oase", "Samen eten voor weinig geld.", "eten", "W1"));
    }

    static Index made(Path folder) {
        Index index = Index.make(folder, Taxonomy.standard(), TOWN, CLOCK);
        index.apply(town().stream().<Change>map(Change.Put::new).toList());
        index.refresh();
        return index;
    }

    static List<String> found(Index index, String... words) {
        return index.find(Question.of(String.join(" ", words), NOW)).hits().stream().map(hit -> hit.findable().id()).toList();
    }

    static List<Change> puts(Findable... entries) {
        return Arrays.stream(entries).<Change>map(Change.Put::new).toList();
    }
}
