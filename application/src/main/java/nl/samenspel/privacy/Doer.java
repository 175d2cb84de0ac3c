package nl.samenspel.privacy;

import java.util.Optional;
import java.util.Set;
import nl.samenspel.people.AccountId;

/**
 * Who does something with somebody's data.
 *
 * @param name for history that names who decided something
 * @param roles the keys of the roles this person has here; empty for a resident
 * @param organisation for whom this person works, in words; empty for the municipality and for residents
 * @param onBehalfOf for whom this person acts, when not for themselves
 */
public record Doer(AccountId account, String name, Set<String> roles, String organisation, Optional<AccountId> onBehalfOf) {

    public Doer {
        roles = Set.copyOf(roles);
    }

    /** Whose things it is about: those of the person for whom is acted, or one's own. */
    public AccountId forWhom() {
        return onBehalfOf.orElse(account);
    }

    /** Names nobody: a doer that ends up in a log line shows its number only. */
    @Override
    public String toString() {
        return "Doer[" + account + "]";
    }
}
