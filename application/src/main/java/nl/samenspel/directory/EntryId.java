package nl.samenspel.directory;

import java.util.Optional;
import java.util.UUID;

/** Which entry of the directory; it stays the same when the entry gets another name. */
public record EntryId(UUID value) {

    /** The entry that this text names, or nothing when it is not an identifier at all. */
    public static Optional<EntryId> parse(String text) {
        try {
            return Optional.of(new EntryId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
