package nl.samenspel.messages;

import nl.samenspel.people.AccountId;

/**
 * Something to say to somebody with an account, in whatever way that person is reached.
 *
 * @param urgent whether it does not wait until everything of a day or week goes out together: something is different today
 */
public record Say(AccountId to, Letter letter, boolean urgent) {

    /** Something that may wait for the rhythm this person chose. */
    public static Say usual(AccountId to, Letter letter) {
        return new Say(to, letter, false);
    }

    /** Something that is of use now only. */
    public static Say urgent(AccountId to, Letter letter) {
        return new Say(to, letter, true);
    }
}
