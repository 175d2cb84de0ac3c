package nl.samenspel.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.people.AccountId;

/**
 * Somebody who logged in, with the roles of that person in the municipality of the request. Asks after rights are answered from {@link AccessTable}; a module that decides
 * about one of its things (is this my entry, is it in my area) says in which scopes the thing lies and asks here.
 *
 * @param name how the person is called, for the person's own eyes and for history that names who did something
 * @param grants the roles that hold at this moment; none while somebody else acts for this person
 * @param acting who acts for this person now, when it is not the person alone
 */
public record Actor(AccountId account, String name, Set<Grant> grants, Optional<Acting> acting) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** Somebody who acts for themselves. */
    public Actor(AccountId account, String name, Set<Grant> grants) {
        this(account, name, grants, Optional.empty());
    }

    /** Whoever sits at the keyboard: the person, or who acts for the person. */
    public Actor hands() {
        return acting.map(Acting::self).orElse(this);
    }

    /** Whether this person has the right anywhere: enough to see a menu or an overview, never to touch a particular thing. */
    public boolean holds(Right right) {
        if (acting.isPresent() && !acting.get().allows(right)) {
            return false;
        }
        return AccessTable.rolesWith(right).contains(Role.RESIDENT) || grants.stream().anyMatch(grant -> grant.gives(right));
    }

    /**
     * Whether this person has the right over a thing.
     *
     * @param thing every scope in which the thing lies, such as its district and its owner; reaching one of them is enough
     */
    public boolean holds(Right right, Scope... thing) {
        return holds(right, Arrays.asList(thing));
    }

    /** The same for a thing whose scopes are in a collection; a thing that lies nowhere is reached by nobody. */
    public boolean holds(Right right, Collection<? extends Scope> thing) {
        return thing.stream().anyMatch(scope -> grants.stream().anyMatch(grant -> grant.gives(right, scope)));
    }

    /** Whether this person has the role, with any scope. */
    public boolean is(Role role) {
        return role == Role.RESIDENT || grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** How far this person's right reaches: for lists of "my area" and "my organisations". */
    public Set<Scope> scopesOf(Right right) {
        return grants.stream().filter(grant -> grant.gives(right)).map(Grant::scope).collect(Collectors.toUnmodifiableSet());
    }

    /** Names nobody: an actor that ends up in a log line shows its number only. */
    @Override
    public String toString() {
        return "Actor[" + account + "]";
    }
}
