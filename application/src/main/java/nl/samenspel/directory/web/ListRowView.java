package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.Fact;
import nl.samenspel.directory.ImportPreview.Beside;
import nl.samenspel.directory.RowProblem;
import nl.samenspel.web.Page;
import nl.samenspel.web.parts.Difference;

/**
 * A row of a list with what it changes, in words.
 *
 * @param changedBy name of who changed the entry here; empty when that is not known
 */
public record ListRowView(Beside beside, String changedBy, EntryWords words) {

    /** What would be or became different; for what is new everything it says. */
    public List<Difference> differences(Page page) {
        List<Difference> differences = new ArrayList<>();
        EntryFacts after = beside.after().orElse(null);
        EntryFacts before = beside.before().orElse(null);
        if (after == null) {
            return differences;
        }
        for (Fact fact : Fact.values()) {
            String was = before == null ? "" : words.text(page, fact, before);
            String is = words.text(page, fact, after);
            boolean saysSomething = before == null ? !is.isEmpty() && fact != Fact.SEEN_BY : !fact.is(before, after);
            if (saysSomething) {
                differences.add(Difference.of(page.text("directory.fact." + fact.key()), was, is));
            }
        }
        return differences;
    }

    /** What both somebody here and the list changed. */
    public String contested(Page page) {
        return beside.contested().stream().sorted().map(fact -> page.text("directory.fact." + fact.key())).collect(Collectors.joining(", "));
    }

    /** What is not right, a sentence for each. */
    public List<String> problems(Page page) {
        return beside.row().problems().stream().map(problem -> problem(page, problem)).toList();
    }

    static String problem(Page page, RowProblem problem) {
        String words = page.text(problem.key(), problem.forPage());
        return problem.column().isEmpty() ? words : page.text("directory.column." + problem.column()) + ": " + words;
    }
}
