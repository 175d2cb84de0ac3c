package nl.samenspel.messages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.web.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to any service that takes one JSON object for each message: {@code {"kind": "text" or "voice", "to": "+31…", "from": "…", "language": "nl", "text": "…"}}, with the
 * header {@code Idempotency-Key}. Most services need a few lines between; {@code docs/operations.md} describes them.
 */
final class HttpTextGateway implements TextGateway {

    private static final Logger LOG = LoggerFactory.getLogger(HttpTextGateway.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Refusals that are about the moment and not about the message (RFC 9110, RFC 6585). */
    private static final Set<Integer> ABOUT_THE_MOMENT = Set.of(401, 403, 404, 408, 409, 425, 429);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final TextSettings settings;
    private final JsonMapper json;

    HttpTextGateway(TextSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    public Carrier.Attempt say(String key, TelephoneNumber to, String words, Language language, boolean spoken, boolean neutral) {
        Map<String, String> message = Map.of(
                "kind", spoken ? "voice" : "text",
                "to", to.value(),
                "from", neutral ? settings.neutralSender() : settings.sender(),
                "language", language.code(),
                "text", words);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(message)));
        if (!settings.token().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.token());
        }
        return send(request.build());
    }

    /** What the service answers may hold the number: only its status is noted. */
    private Carrier.Attempt send(HttpRequest request) {
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) {
                return Carrier.Attempt.DONE;
            }
            if (status / 100 == 4 && !ABOUT_THE_MOMENT.contains(status)) {
                return Carrier.Attempt.REFUSED_FOR_GOOD;
            }
            LOG.warn("A text message could not be sent and waits for the next attempt: the service answered {}", status);
            return Carrier.Attempt.NOT_NOW;
        } catch (IOException failed) {
            LOG.warn("A text message could not be sent and waits for the next attempt: {}", failed.getClass().getSimpleName());
            return Carrier.Attempt.NOT_NOW;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Carrier.Attempt.NOT_NOW;
        }
    }
}
