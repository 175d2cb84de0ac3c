package nl.samenspel.people;

/**
 * Somebody who can log in.
 *
 * @param name how this person wants to be called
 * @param mail where this person gets mail; others may share the address; empty for who has none
 */
public record Account(AccountId id, String name, String mail) {

    /** Names nobody: an account that ends up in a log line shows its number only. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
