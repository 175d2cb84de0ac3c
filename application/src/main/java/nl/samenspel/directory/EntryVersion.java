package nl.samenspel.directory;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.people.AccountId;

/**
 * What an entry said from one moment on, and how that came about. Versions are written once and never changed, but for one thing: of a place that must not be
 * found no version keeps the address.
 *
 * @param number counts from 1 within an entry
 * @param by whoever did it, or nobody for an import
 * @param restored the number of the version whose facts came back, for {@link Deed#UNDONE}
 * @param changed what became different from the version before
 * @param scrubbed whether an address was taken out of it later, because the place must not be found
 */
public record EntryVersion(EntryId entry, int number, Deed deed, Instant at, Optional<AccountId> by, Optional<Integer> restored, Set<Fact> changed, EntryFacts facts, boolean scrubbed) {

    /** A version as it is made: with everything in it. */
    public EntryVersion(EntryId entry, int number, Deed deed, Instant at, Optional<AccountId> by, Optional<Integer> restored, Set<Fact> changed, EntryFacts facts) {
        this(entry, number, deed, at, by, restored, changed, facts, false);
    }

    /** What was done. */
    public enum Deed {
        PUT_IN,
        CHANGED,
        IMPORTED,
        UNDONE,
        TAKEN_OUT,
        /** Put on the map by a resident without an account. */
        BEGUN,
        /** Changed by whoever put it on the map without an account. */
        REVISED;

        /** The end of the message key, {@code directory.deed.<key>}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static EntryVersion first(EntryId entry, Deed deed, Optional<AccountId> by, Instant at, EntryFacts facts) {
        return new EntryVersion(entry, 1, deed, at, by, Optional.empty(), Set.of(), facts);
    }
}
