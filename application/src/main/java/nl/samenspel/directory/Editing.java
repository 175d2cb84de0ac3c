package nl.samenspel.directory;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.samenspel.access.Actor;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What owners and brokers do with entries. Each deed happens whole or not at all, and only upon the version that the person saw. */
@Component
@Transactional
public class Editing {

    private final Entries entries;
    private final EntryHistory history;
    private final Keeping keeping;
    private final Identifiers identifiers;
    private final Clock clock;

    Editing(Entries entries, EntryHistory history, Keeping keeping, Identifiers identifiers, Clock clock) {
        this.entries = entries;
        this.history = history;
        this.keeping = keeping;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** It was done, and the entry is at this address now; also when nothing had to be done because the entry says so already. */
    public record Done(EntryId entry, String slug, int version) implements Outcome {}

    /** The facts cannot stay as they are. */
    public record Wrong(List<FactProblem> problems) implements Outcome {}

    /** This person may not; the reason is a message key. */
    public record Refused(String reason) implements Outcome {}

    /** Somebody else changed the entry in the meantime. @param seen what it said when this person looked @param now what it says by now */
    public record Overtaken(EntryVersion seen, EntryVersion now) implements Outcome {}

    /** There is no such entry or version. */
    public record Unknown() implements Outcome {}

    /** Puts in an entry. @param owner the entry of the organisation it belongs to */
    public Outcome putIn(EntryFacts facts, Optional<EntryId> owner, Actor actor) {
        List<FactProblem> problems = FactRules.problemsOf(facts);
        if (!problems.isEmpty()) {
            return new Wrong(problems);
        }
        if (EntryEditing.mayPutIn(actor, facts, owner) instanceof Verdict.Refused refused) {
            return new Refused(refused.reason());
        }
        EntryId id = new EntryId(identifiers.next());
        Entry entry = Entry.putIn(id, CurrentMunicipality.require(), facts, owner.orElse(null), actor.account(), clock.instant());
        keeping.add(entry);
        return new Done(id, entry.slug(), 1);
    }

    /** Lets an entry say something different. @param seen the number of the version that the person had before them */
    public Outcome change(EntryId id, int seen, EntryFacts facts, Actor actor) {
        return upon(id, seen, actor, entry -> {
            List<FactProblem> problems = FactRules.problemsOf(facts);
            if (!problems.isEmpty()) {
                return new Wrong(problems);
            }
            if (EntryEditing.maySay(actor, entry, facts) instanceof Verdict.Refused refused) {
                return new Refused(refused.reason());
            }
            if (facts.equals(entry.facts())) {
                return new Done(id, entry.slug(), seen);
            }
            return kept(entry, () -> entry.change(facts, actor.account(), clock.instant()));
        });
    }

    /**
     * Lets an entry say something different in a few of its facts; that goes well also when somebody else changed other facts in the meantime.
     *
     * @param seen the number of the version that the person had before them
     * @param touched the facts that this is about
     */
    public Outcome amend(EntryId id, int seen, Set<Fact> touched, UnaryOperator<EntryFacts> amendment, Actor actor) {
        Optional<Entry> now = entries.findOneById(id.value());
        Optional<EntryVersion> before = history.version(id, seen);
        if (now.isEmpty() || before.isEmpty()) {
            return new Unknown();
        }
        boolean untouched = Collections.disjoint(before.get().facts().differencesFrom(now.get().facts()), touched);
        return change(id, untouched ? now.get().version() : seen, amendment.apply(now.get().facts()), actor);
    }

    /** Lets an entry say again what it said in an earlier version. */
    public Outcome undo(EntryId id, int seen, int number, Actor actor) {
        return upon(id, seen, actor, entry -> {
            Optional<EntryVersion> earlier = history.version(id, number);
            if (earlier.isEmpty()) {
                return new Unknown();
            }
            if (EntryEditing.maySay(actor, entry, earlier.get().facts()) instanceof Verdict.Refused refused) {
                return new Refused(refused.reason());
            }
            return kept(entry, () -> entry.undo(earlier.get(), actor.account(), clock.instant()));
        });
    }

    /** Takes out an entry that is not there any more. */
    public Outcome takeOut(EntryId id, int seen, Actor actor) {
        return upon(id, seen, actor, entry -> entry.isGone()
                ? new Done(id, entry.slug(), seen)
                : kept(entry, () -> entry.takeOut(actor.account(), clock.instant())));
    }

    private Outcome upon(EntryId id, int seen, Actor actor, Deed deed) {
        Optional<Entry> found = entries.findOneById(id.value());
        if (found.isEmpty()) {
            return new Unknown();
        }
        Entry entry = found.get();
        if (EntryEditing.mayEdit(actor, entry) instanceof Verdict.Refused refused) {
            return new Refused(refused.reason());
        }
        if (entry.version() != seen) {
            Optional<EntryVersion> before = history.version(id, seen);
            return before.isEmpty() ? new Unknown() : new Overtaken(before.get(), history.version(id, entry.version()).orElseThrow());
        }
        return deed.upon(entry);
    }

    private Outcome kept(Entry entry, Runnable deed) {
        EntryFacts before = entry.facts();
        deed.run();
        keeping.keep(entry, before);
        return new Done(entry.id(), entry.slug(), entry.version());
    }

    /** Something done upon an entry that may be edited and was not changed by somebody else. */
    private interface Deed {

        Outcome upon(Entry entry);
    }
}
