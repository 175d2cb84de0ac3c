package nl.samenspel.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One purpose, as the page of consents shows it.
 *
 * @param words what its message keys begin with
 * @param since when the latest yes or no was said; null: nothing was said yet
 */
public record ConsentView(String key, String words, boolean agrees, @Nullable Instant since) {

    static ConsentView of(ConsentPurpose purpose, List<Consents.Event> history) {
        Optional<Consents.Event> latest = history.stream().filter(event -> event.purpose() == purpose).findFirst();
        boolean agrees = latest.filter(event -> event.given() && event.version() == purpose.version()).isPresent();
        return new ConsentView(purpose.key(), "privacy.consent." + purpose.key(), agrees, latest.map(Consents.Event::at).orElse(null));
    }
}
