package nl.samenspel.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;

/**
 * What somebody does so that a message arrives (<i>een brief posten, een telefoontje plegen</i>).
 *
 * @param account for whom it is
 * @param district where that person lives, as far as told; empty: not told
 * @param guarded whether only the municipality does it, because nobody nearby may know of this person
 * @param owner who does it; empty while nobody can
 * @param due by when
 * @param tries how often it was tried in vain
 * @param closed when it was done
 */
public record Errand(MessageId message, AccountId account, Channel channel, String district, boolean guarded, Optional<AccountId> owner, LocalDate due, int tries,
        Optional<Instant> lastTry, Optional<Instant> closed) {

    /** Whether it should have been done before this day. */
    public boolean isLate(LocalDate today) {
        return due.isBefore(today);
    }
}
