package nl.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenspel.places.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The address service as it answers, good and bad; the answers are made up in the form of the real ones. */
class PdokLocatieserverTest {

    private static final String ONE = """
            {"response": {"numFound": 1, "start": 0, "maxScore": 12.5, "numFoundExact": true, "docs": [
              {"type": "adres", "weergavenaam": "Verzonnenlaan 12, 3500ZZ Utrecht", "straatnaam": "Verzonnenlaan", "huis_nlt": "12", "postcode": "3500ZZ", "woonplaatsnaam": "Utrecht",
               "centroide_ll": "POINT(5.1201 52.0907)", "id": "adr-0123456789abcdef", "score": 12.5}]}}
            """;

    private final AtomicReference<String> asked = new AtomicReference<>("");
    private HttpServer server;
    private int status = 200;
    private String answer = ONE;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.set(exchange.getRequestURI().getPath() + "?" + URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8));
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void findsTheAddressAndAsksForNoMoreThanItNeeds() {
        assertThat(find()).contains(new AddressLookup.Found("Verzonnenlaan", "12-A", "3500ZZ", "Utrecht", new Point(5.1201, 52.0907)));
        assertThat(asked.get()).isEqualTo("/free?rows=1&fq=type:adres&q=postcode:3500ZZ and huisnummer:12");
    }

    @Test
    void anAddressThatIsNotThereIsNotFound() {
        answer = "{\"response\": {\"numFound\": 0, \"docs\": []}}";
        assertThat(find()).isEmpty();
    }

    @Test
    void aPlaceThatIsNoPointIsNotFound() {
        answer = ONE.replace("POINT(5.1201 52.0907)", "MULTIPOINT((5 52))");
        assertThat(find()).isEmpty();
        answer = ONE.replace("POINT(5.1201 52.0907)", "POINT(5-5 52)");
        assertThat(find()).isEmpty();
        answer = ONE.replace("POINT(5.1201 52.0907)", "POINT(520 520)");
        assertThat(find()).isEmpty();
    }

    @Test
    void whatIsNoAnswerIsNotFound() {
        for (String nonsense : new String[] {"", "<html>Onderhoud</html>", "[]", "{\"response\": null}", "{\"response\": {\"docs\": [{}]}}", "{"}) {
            answer = nonsense;
            assertThat(find()).as(nonsense).isEmpty();
        }
        answer = ONE;
        status = 503;
        assertThat(find()).isEmpty();
    }

    @Test
    void whoIsNotThereIsNotWaitedFor() {
        server.stop(0);
        assertThat(find()).isEmpty();
    }

    @Test
    void withoutTheSettingNobodyIsAsked() {
        assertThat(new PdokLocatieserver("", JsonMapper.builder().build()).find("3500 ZZ", "12")).isEmpty();
        assertThat(asked.get()).isEmpty();
    }

    private Optional<AddressLookup.Found> find() {
        return new PdokLocatieserver("http://127.0.0.1:" + server.getAddress().getPort(), JsonMapper.builder().build()).find("3500 ZZ", "12-A");
    }
}
