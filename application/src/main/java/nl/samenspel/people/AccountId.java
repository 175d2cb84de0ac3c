package nl.samenspel.people;

import java.util.Optional;
import java.util.UUID;

/** Which account: the same in every municipality of the installation, and never reused. */
public record AccountId(UUID value) {

    /** The account that this text names, or nothing when it is not an identifier at all. */
    public static Optional<AccountId> parse(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
