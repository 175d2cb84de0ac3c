package nl.samenspel.privacy;

import java.util.List;
import java.util.Optional;

/**
 * Something for which somebody may say yes or no, where "no" costs nothing. What is asked is the message {@code privacy.consent.<key>.ask}, what is done with it
 * {@code .what}, who gets to see it {@code .seen-by}. New words are a new version: who said yes to the old ones is asked again.
 */
public enum ConsentPurpose {
    /** A mail in a week in which somebody looked at one's data. */
    LOOKED_MAIL("looked-mail", 1);

    private final String key;
    private final int version;

    ConsentPurpose(String key, int version) {
        this.key = key;
        this.version = version;
    }

    /** The name in message keys, addresses and the table. */
    public String key() {
        return key;
    }

    /** Which words somebody said yes to. */
    public int version() {
        return version;
    }

    static Optional<ConsentPurpose> find(String key) {
        return List.of(values()).stream().filter(purpose -> purpose.key.equals(key)).findFirst();
    }
}
