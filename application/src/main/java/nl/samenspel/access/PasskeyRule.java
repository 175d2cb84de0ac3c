package nl.samenspel.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The rule that roles with rights over others' data need a passkey (BIO2 5.17.01). A mail account is the key to the house; for these roles it is not enough. Whoever came in
 * another way is there, without those roles, until the passkey is used. A passkey asks for a finger, a face or a pin on a thing one has, so it is two factors by itself.
 */
@Component
class PasskeyRule {

    private static final String NOWHERE = "none";

    private final Set<String> only;
    private final boolean everywhere;

    /** @param where codes of the municipalities where the rule holds, or "none"; empty: everywhere, but not in the demo */
    PasskeyRule(@Value("${samenspel.passkey-required-in:}") List<String> where, @Value("${samenspel.demo:false}") boolean demo) {
        this.only = where.stream().map(String::strip).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
        this.everywhere = only.isEmpty() && !demo;
        if (only.stream().anyMatch(word -> !word.equals(NOWHERE) && !word.matches("GM[0-9]{4}"))) {
            throw new IllegalArgumentException("samenspel.passkey-required-in takes codes of municipalities such as GM0344, separated by commas, or 'none'");
        }
    }

    /** Whether the rule holds in the municipality of this moment. */
    boolean holds() {
        return everywhere || CurrentMunicipality.get().map(MunicipalityCode::value).filter(only::contains).isPresent();
    }

    /** The person without the roles that need a passkey. */
    Actor without(Actor person) {
        return new Actor(person.account(), person.name(), person.grants().stream().filter(grant -> !grant.role().needsPasskey()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether this person has a role that needs a passkey here. */
    boolean concerns(Actor person) {
        return holds() && person.grants().stream().anyMatch(grant -> grant.role().needsPasskey());
    }
}
