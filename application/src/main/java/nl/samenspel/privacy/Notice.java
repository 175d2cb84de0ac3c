package nl.samenspel.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody's word that something on the site is not allowed (<i>melding</i>, Digital Services Act article 16). It waits for a decision with a date on it, the decision has a
 * reason that everybody may read, and whoever disagrees may appeal once; then somebody else decides for good.
 *
 * @param path the page it is about
 * @param kind the sort of the thing at that page; empty when nothing there can be hidden by a button
 * @param thing the thing itself
 */
record Notice(UUID id, String path, String kind, Optional<UUID> thing, Matter matter, String words, String name, String mail, String language, Instant receivedAt, LocalDate decideBy,
        State state, String appeal) {

    /** What is wrong. */
    enum Matter {
        UNLAWFUL,
        PERSONAL_DATA,
        HURTFUL,
        UNTRUE;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where it stands, and where it can go from there. */
    enum State {
        WAITING,
        HIDDEN,
        KEPT,
        APPEALED,
        HIDDEN_FOR_GOOD,
        KEPT_FOR_GOOD;

        private static final Map<State, Set<State>> NEXT = Map.of(
                WAITING, Set.of(HIDDEN, KEPT),
                HIDDEN, Set.of(APPEALED),
                KEPT, Set.of(APPEALED),
                APPEALED, Set.of(HIDDEN_FOR_GOOD, KEPT_FOR_GOOD),
                HIDDEN_FOR_GOOD, Set.of(),
                KEPT_FOR_GOOD, Set.of());

        boolean leadsTo(State next) {
            return NEXT.get(this).contains(next);
        }

        /** Whether somebody has to decide. */
        boolean waits() {
            return this == WAITING || this == APPEALED;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Where a decision leads. */
        State decided(boolean hides) {
            return this == APPEALED ? hides ? HIDDEN_FOR_GOOD : KEPT_FOR_GOOD : hides ? HIDDEN : KEPT;
        }
    }

    /** Names nobody: a notice that ends up in a log line shows its number only. */
    @Override
    public String toString() {
        return "Notice[" + id + "]";
    }
}
