package nl.samenspel.contact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.messages.Errand;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A letter or a call on the list.
 *
 * @param who for whom it is
 * @param owner who does it; null: nobody yet
 * @param mine whether that is who looks
 * @param late whether its day is over
 */
public record ErrandView(String id, boolean letter, String who, @Nullable String owner, boolean mine, LocalDate due, boolean late, int tries) {

    static ErrandView of(Errand errand, Map<AccountId, String> names, AccountId reader, LocalDate today) {
        return new ErrandView(errand.message().toString(), errand.channel() == Channel.LETTER, names.getOrDefault(errand.account(), ""), errand.owner().map(names::get).orElse(null),
                errand.owner().equals(Optional.of(reader)), errand.due(), errand.isLate(today), errand.tries());
    }

    /** Names nobody: a view that ends up in a log line shows its number only. */
    @Override
    public String toString() {
        return "ErrandView[" + id + "]";
    }
}
