package nl.samenspel.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcomes of the parts of a budget that was shared over districts or themes beforehand.
 *
 * @param parts per group its own outcome, about its own projects
 */
public record SharedOutcome(Shares shares, Map<String, Outcome> parts) {

    public SharedOutcome {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Ids of all chosen projects, group by group. */
    public List<String> ids() {
        return parts.values().stream().flatMap(part -> part.ids().stream()).toList();
    }

    public Fraction cost() {
        return parts.values().stream().map(Outcome::cost).reduce(Fraction.ZERO, Fraction::plus);
    }
}
