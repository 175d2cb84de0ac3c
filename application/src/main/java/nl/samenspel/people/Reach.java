package nl.samenspel.people;

import java.time.Instant;
import java.util.Optional;

/**
 * How somebody is reached. The mail address stands with the {@link Account}, because one logs in with it.
 *
 * @param preferred the way this person chose
 * @param district code of the district where this person lives, so that a letter or a call is the work of somebody nearby; empty: not told
 * @param mailReturned since when mail to this person comes back; empty: it arrives, as far as we know
 */
public record Reach(
        Optional<TelephoneNumber> telephone,
        Optional<PostalAddress> address,
        Channel preferred,
        SafeContact safe,
        Rhythm rhythm,
        String district,
        Optional<Instant> mailReturned) {

    /** How somebody is reached who never said anything about it: by mail, at once. */
    public static final Reach NOT_TOLD = new Reach(Optional.empty(), Optional.empty(), Channel.MAIL, SafeContact.NOT_ASKED, Rhythm.AT_ONCE, "", Optional.empty());

    /** Addresses in a log line would be personal data. */
    @Override
    public String toString() {
        return "Reach[" + preferred + "]";
    }
}
