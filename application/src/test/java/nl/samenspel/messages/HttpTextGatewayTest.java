package nl.samenspel.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.web.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text messages and calls go to a service over HTTP, in the form the operations page describes. */
@ExtendWith(OutputCaptureExtension.class)
class HttpTextGatewayTest {

    private static final TelephoneNumber TOOS = new TelephoneNumber("+31612345678");

    private final JsonMapper json = JsonMapper.builder().build();
    private final List<String> heard = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private HttpServer service;
    private int answer = 202;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/zeg", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void saysWhoWhatAndHow() {
        assertThat(say(false, false)).isEqualTo(Carrier.Attempt.DONE);
        assertThat(say(true, true)).isEqualTo(Carrier.Attempt.DONE);
        JsonNode text = json.readTree(heard.getFirst());
        assertThat(text.properties()).extracting(field -> field.getKey() + "=" + field.getValue().asString())
                .containsExactlyInAnyOrder("kind=text", "to=+31612345678", "from=Samenspel", "language=nl", "text=Je code is \"4711\"");
        assertThat(json.readTree(heard.getLast()).get("kind").asString()).isEqualTo("voice");
        assertThat(json.readTree(heard.getLast()).get("from").asString()).isEqualTo("Bericht");
        assertThat(keys).containsExactly("nummer-1 Bearer sesam", "nummer-1 Bearer sesam");
    }

    @ParameterizedTest
    @CsvSource({"200,DONE", "400,REFUSED_FOR_GOOD", "422,REFUSED_FOR_GOOD", "401,NOT_NOW", "429,NOT_NOW", "500,NOT_NOW", "503,NOT_NOW"})
    void whatTheServiceAnswersDecidesWhetherItIsTriedAgain(int status, Carrier.Attempt attempt, CapturedOutput output) {
        answer = status;
        assertThat(say(false, false)).isEqualTo(attempt);
        assertThat(output.getAll()).doesNotContain("612345678", "4711", "sesam");
    }

    @Test
    void aServiceThatIsNotThereIsTriedAgain() {
        service.stop(0);
        assertThat(say(false, false)).isEqualTo(Carrier.Attempt.NOT_NOW);
    }

    private Carrier.Attempt say(boolean spoken, boolean neutral) {
        TextSettings settings = new TextSettings("http://127.0.0.1:" + service.getAddress().getPort() + "/zeg", "sesam", "Samenspel", "Bericht");
        return new HttpTextGateway(settings, json).say("nummer-1", TOOS, "Je code is \"4711\"", Language.NL, spoken, neutral);
    }
}
