package nl.samenspel.people;

import java.time.Instant;
import java.util.Optional;
import nl.samenspel.web.Language;

/**
 * How somebody is reached. The mail address stands with the {@link Account}, because one logs in with it.
 *
 * @param preferred the way this person chose
 * @param district code of the district where this person lives, so that a letter or a call is the work of somebody nearby; empty: not told
 * @param mailReturned since when mail to this person comes back; empty: it arrives, as far as we know
 * @param language in which this person wants to hear from us; empty: not said
 */
public record Reach(
        Optional<TelephoneNumber> telephone,
        Optional<PostalAddress> address,
        Channel preferred,
        SafeContact safe,
        Rhythm rhythm,
        String district,
        Optional<Instant> mailReturned,
        Optional<Language> language) {

    /** How somebody is reached who never said anything about it: by mail, at once. */
    public static final Reach NOT_TOLD = new Reach(Optional.empty(), Optional.empty(), Channel.MAIL, SafeContact.NOT_ASKED, Rhythm.AT_ONCE, "", Optional.empty(), Optional.empty());

    /** Somebody who did not say in which language. */
    public Reach(Optional<TelephoneNumber> telephone, Optional<PostalAddress> address, Channel preferred, SafeContact safe, Rhythm rhythm, String district, Optional<Instant> mailReturned) {
        this(telephone, address, preferred, safe, rhythm, district, mailReturned, Optional.empty());
    }

    /** The same, heard of in another rhythm. */
    public Reach in(Rhythm other) {
        return new Reach(telephone, address, preferred, safe, other, district, mailReturned, language);
    }

    /** Addresses in a log line would be personal data. */
    @Override
    public String toString() {
        return "Reach[" + preferred + "]";
    }
}
