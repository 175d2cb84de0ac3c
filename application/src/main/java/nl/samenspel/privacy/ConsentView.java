package nl.samenspel.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One purpose, as the page of consents shows it.
 *
 * @param words what its message keys begin with
 * @param over whether a yes was said that counts no more, because this person was not sixteen then
 * @param since when the latest yes or no was said; null: nothing was said yet
 */
public record ConsentView(String key, String words, boolean agrees, boolean over, @Nullable Instant since) {

    /** @param agrees whether the latest yes counts now */
    static ConsentView of(ConsentPurpose purpose, List<Consents.Event> history, boolean agrees) {
        Optional<Consents.Event> latest = history.stream().filter(event -> event.purpose() == purpose).findFirst();
        boolean over = !agrees && latest.filter(event -> event.given() && event.version() == purpose.version()).isPresent();
        return new ConsentView(purpose.key(), "privacy.consent." + purpose.key(), agrees, over, latest.map(Consents.Event::at).orElse(null));
    }
}
