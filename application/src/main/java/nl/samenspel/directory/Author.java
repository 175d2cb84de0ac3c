package nl.samenspel.directory;

import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.AccountId;

/** Who made a version of an entry: somebody who logged in, or an import on behalf of the municipality. */
sealed interface Author {

    Author IMPORT = new Import();

    /** Somebody who logged in. */
    record Person(AccountId account) implements Author {}

    /** A file that was read in. */
    record Import() implements Author {}

    static Author of(AccountId account) {
        return new Person(account);
    }

    /** The account for the history, if there is one. */
    default Optional<UUID> account() {
        return switch (this) {
            case Person person -> Optional.of(person.account().value());
            case Import() -> Optional.empty();
        };
    }
}
