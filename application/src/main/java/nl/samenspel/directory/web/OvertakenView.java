package nl.samenspel.directory.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryVersion;
import nl.samenspel.directory.Fact;
import nl.samenspel.web.DecidesStatus;
import nl.samenspel.web.Page;
import nl.samenspel.web.form.FormView;

/**
 * Two people changed the same entry: what the second one typed, beside what the first one saved. Nothing typed is lost; where both changed the same fact, the second chooses,
 * and what only the first changed stays. The page answers with status 409.
 */
public final class OvertakenView implements DecidesStatus {

    private static final int CONFLICT = 409;

    private final EntryForm mine;
    private final FormView form;
    private final EntryVersion now;
    private final EntryFacts seenFacts;
    private final EntryFacts myFacts;
    private final String other;
    private final EntryWords words;

    OvertakenView(EntryFacts typed, EntryVersion seen, EntryVersion now, String other, EntryWords words) {
        this.seenFacts = seen.facts();
        this.now = now;
        this.other = other;
        this.words = words;
        Set<Fact> untouched = EnumSet.allOf(Fact.class);
        untouched.removeAll(typed.differencesFrom(seen.facts()));
        this.myFacts = typed.with(untouched, now.facts());
        this.mine = EntryForm.of(now.number(), myFacts);
        this.form = FormView.of("entry", mine);
    }

    /** What will be sent: everything typed, upon the newest version. */
    public EntryForm mine() {
        return mine;
    }

    public FormView form() {
        return form;
    }

    /** Who was first; empty when it was an import. */
    public String other() {
        return other;
    }

    /** One fact that the other changed. @param open whether this person changed it as well, otherwise than the other, so that there is something to choose */
    public record Point(Fact fact, String before, String theirs, String mine, boolean open) {}

    public List<Point> points(Page page) {
        List<Point> points = new ArrayList<>();
        Set<Fact> open = myFacts.differencesFrom(now.facts());
        for (Fact fact : now.facts().differencesFrom(seenFacts)) {
            points.add(new Point(fact, words.text(page, fact, seenFacts), words.text(page, fact, now.facts()), words.text(page, fact, myFacts), open.contains(fact)));
        }
        return points;
    }

    @Override
    public OptionalInt status() {
        return OptionalInt.of(CONFLICT);
    }
}
