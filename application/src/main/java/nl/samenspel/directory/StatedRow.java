package nl.samenspel.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.directory.EntryFacts.About;
import nl.samenspel.directory.EntryFacts.Contact;
import nl.samenspel.directory.EntryFacts.Cost;
import nl.samenspel.directory.EntryFacts.GettingIn;
import nl.samenspel.directory.ImportReport.Problem;
import nl.samenspel.search.Themes;

/**
 * One row of a table, understood: what it says as facts, and where it came from. For where it is, the row is believed and never completed by guess: without a town, or with
 * this town among others, it is for here; an area that is none of ours is kept as stated; another town's areas are not ours, whatever their names.
 */
record StatedRow(long line, EntryFacts facts, Provenance provenance, List<Problem> problems) {

    private static final int ID_LENGTH = 120;

    static StatedRow of(EntryTable.Row row, String town, KnownAreas areas, Themes known) {
        List<Problem> problems = new ArrayList<>();
        String id = row.cell("id");
        if (id.isEmpty()) {
            problems.add(Problem.of("id-missing"));
        } else if (id.length() > ID_LENGTH) {
            problems.add(Problem.of("id-too-long", ID_LENGTH));
        }
        Optional<Kind> kind = Kind.stated(row.cell("kind"));
        if (kind.isEmpty()) {
            problems.add(Problem.of("kind", row.cell("kind")));
        }
        List<String> themes = row.parts("themes");
        themes.stream().filter(theme -> !known.has(theme)).forEach(theme -> problems.add(Problem.of("theme", theme)));
        EntryFacts facts = new EntryFacts(
                new About(kind.orElse(Kind.SERVICE), row.cell("kind"), row.cell("name"), row.cell("summary_nl"), themes, "", String.join("; ", row.parts("figures"))),
                new GettingIn(List.of(), "", ""),
                new Contact(FactRules.website(row.cell("website")), "", "", row.cell("address")),
                new Cost(Price.UNKNOWN, ""),
                whereabouts(row, town, areas));
        FactRules.problemsOf(facts).forEach(problem -> problems.add(new Problem(problem.key(), problem.arguments())));
        return new StatedRow(row.line(), facts, new Provenance(id, row.parts("source")), List.copyOf(problems));
    }

    private static Whereabouts whereabouts(EntryTable.Row row, String town, KnownAreas areas) {
        List<String> towns = row.parts("place");
        List<String> districts = row.parts("district");
        List<String> neighbourhoods = row.parts("neighbourhood");
        if (towns.isEmpty() || towns.contains(town)) {
            return areas.named(districts, neighbourhoods);
        }
        List<String> stated = new ArrayList<>(districts);
        stated.addAll(neighbourhoods);
        return new Whereabouts.Elsewhere(String.join(", ", towns), String.join(", ", stated));
    }
}
