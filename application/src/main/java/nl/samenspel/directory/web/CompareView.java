package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.directory.EntryVersion;
import nl.samenspel.directory.Fact;
import nl.samenspel.web.Page;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.parts.Difference;

/**
 * Two versions of an entry, side by side.
 *
 * @param newest whether {@code after} is what the entry says now
 * @param undo the form that puts {@code after} back
 */
public record CompareView(EntryVersion before, EntryVersion after, boolean newest, EntryWords words, FormView undo) {

    /** Every fact that one of the two has, word by word. */
    public List<Difference> differences(Page page) {
        List<Difference> differences = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            String was = text(page, fact, before);
            String is = text(page, fact, after);
            if (!was.isEmpty() || !is.isEmpty()) {
                differences.add(Difference.of(page.text("directory.fact." + fact.key()), was, is));
            }
        }
        return differences;
    }

    /** An address that was taken out is not shown as if there never had been one. */
    private String text(Page page, Fact fact, EntryVersion version) {
        return fact == Fact.ADDRESS && version.scrubbed() ? page.text("directory.compare.scrubbed") : words.text(page, fact, version.facts());
    }
}
