package nl.samenspel.directory;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.places.Point;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the national address service, PDOK Locatieserver 3.1, when the one who runs the program gave its address (setting {@code samenspel.address-lookup}); otherwise nobody
 * is asked and nothing leaves the house. What is not answered within two seconds counts as not found.
 */
@Component
class PdokLocatieserver implements AddressLookup {

    private static final Logger LOG = LoggerFactory.getLogger(PdokLocatieserver.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Pattern CENTRE = Pattern.compile("POINT\\(([-0-9.]+) ([-0-9.]+)\\)");

    private final String service;
    private final JsonMapper json;

    PdokLocatieserver(@Value("${samenspel.address-lookup:}") String service, JsonMapper json) {
        this.service = service;
        this.json = json;
    }

    @Override
    public Optional<Found> find(String postcode, String houseNumber) {
        if (service.isEmpty()) {
            return Optional.empty();
        }
        String question = "postcode:" + postcode.replace(" ", "") + " and huisnummer:" + houseNumber.replaceFirst("^(\\d+).*", "$1");
        URI address = URI.create(service + "/free?rows=1&fq=" + encoded("type:adres") + "&q=" + encoded(question));
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 ? read(answer.body(), houseNumber) : Optional.empty();
        } catch (IOException | JacksonException unanswered) {
            LOG.info("The address service did not answer: {}", unanswered.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The first address in an answer of the service. */
    Optional<Found> read(String answer, String houseNumber) {
        JsonNode first = json.readTree(answer).path("response").path("docs").path(0);
        Matcher centre = CENTRE.matcher(first.path("centroide_ll").asString(""));
        return point(centre).map(point -> new Found(first.path("straatnaam").asString(""), houseNumber, first.path("postcode").asString(""), first.path("woonplaatsnaam").asString(""), point));
    }

    /** Nothing when it is no point on earth. */
    private static Optional<Point> point(Matcher centre) {
        try {
            return centre.matches() ? Optional.of(new Point(Double.parseDouble(centre.group(1)), Double.parseDouble(centre.group(2)))) : Optional.empty();
        } catch (IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
