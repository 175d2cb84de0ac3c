package nl.samenspel.directory;

import static nl.samenspel.access.Right.EDIT_ENTRIES;
import static nl.samenspel.access.Right.SEE_WORK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who may edit an entry: the staff of the organisation it belongs to, the broker of a district it is for, the broker of the whole municipality, and the administrator. An
 * entry that is for everybody, or for somewhere else, is in nobody's district. Nobody can move an entry out of reach: what it says afterwards must be the editor's as well.
 */
public final class EntryEditing {

    /** The sentences of this policy, as message keys, for the page that tells how things work here. */
    public static final List<String> SENTENCES =
            List.of("directory.policy.owner-keeps-own", "directory.policy.broker-keeps-area", "directory.policy.everything-in-history");

    private EntryEditing() {}

    /** Whether this person may change, undo or take out an entry. */
    static Verdict mayEdit(Actor actor, Entry entry) {
        return decide(actor, scopesOf(entry.id(), entry.owner(), entry.facts()), entry.facts());
    }

    /** The same for an entry that is only looked at, such as its history. */
    public static Verdict mayEdit(Actor actor, EntryView entry) {
        return decide(actor, scopesOf(entry.id(), entry.owner(), entry.facts()), entry.facts());
    }

    /** Whether this person may let the entry say this. */
    static Verdict maySay(Actor actor, Entry entry, EntryFacts facts) {
        return actor.holds(EDIT_ENTRIES, scopesOf(entry.id(), entry.owner(), facts)) ? Verdict.ALLOWED : Verdict.refused("out-of-reach");
    }

    /** Whether this person may put in an entry that says this. */
    static Verdict mayPutIn(Actor actor, EntryFacts facts, Optional<EntryId> owner) {
        List<Scope> scopes = areasOf(facts);
        owner.ifPresent(organisation -> scopes.add(Scope.organisation(organisation.value())));
        return decide(actor, scopes, facts);
    }

    /** Whether this reader may see an entry: what is for professionals is for those who work in its districts, and whoever keeps it sees it always. */
    static boolean maySee(Optional<Actor> reader, EntryView entry) {
        List<Scope> scopes = scopesOf(entry.id(), entry.owner(), entry.facts());
        return switch (entry.facts().seenBy()) {
            case EVERYBODY -> true;
            case PROFESSIONALS -> reader.filter(actor -> actor.holds(EDIT_ENTRIES, scopes) || worksThere(actor, entry.facts())).isPresent();
            case TEAM -> reader.filter(actor -> actor.holds(EDIT_ENTRIES, scopes)).isPresent();
        };
    }

    private static boolean worksThere(Actor actor, EntryFacts facts) {
        return facts.whereabouts() instanceof Whereabouts.Areas ? actor.holds(SEE_WORK, areasOf(facts)) : actor.holds(SEE_WORK);
    }

    private static Verdict decide(Actor actor, Collection<Scope> scopes, EntryFacts facts) {
        if (actor.holds(EDIT_ENTRIES, scopes)) {
            return Verdict.ALLOWED;
        }
        if (!actor.holds(EDIT_ENTRIES)) {
            return Verdict.refused("no-role");
        }
        if (!actor.is(Role.BROKER)) {
            return Verdict.refused("of-another-organisation");
        }
        return switch (facts.whereabouts()) {
            case Whereabouts.Areas _ -> Verdict.refused("in-another-district");
            case Whereabouts.WholeMunicipality _, Whereabouts.Elsewhere _ -> Verdict.refused("of-the-whole-municipality");
        };
    }

    /** The entry of the organisation, if it belongs to one. */
    static Optional<EntryId> owner(@Nullable UUID owner) {
        return Optional.ofNullable(owner).map(EntryId::new);
    }

    static List<Scope> scopesOf(EntryId id, Optional<EntryId> owner, EntryFacts facts) {
        List<Scope> scopes = areasOf(facts);
        owner.ifPresent(organisation -> scopes.add(Scope.organisation(organisation.value())));
        scopes.add(Scope.organisation(id.value()));
        return scopes;
    }

    static List<Scope> areasOf(EntryFacts facts) {
        return switch (facts.whereabouts()) {
            case Whereabouts.Areas areas -> new ArrayList<>(areas.districts().stream().map(Scope::district).toList());
            case Whereabouts.WholeMunicipality _, Whereabouts.Elsewhere _ -> new ArrayList<>(List.of(Scope.WHOLE_MUNICIPALITY));
        };
    }
}
