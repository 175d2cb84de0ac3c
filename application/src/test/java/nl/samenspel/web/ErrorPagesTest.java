package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {

    private final Browser browser;

    ErrorPagesTest(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @ParameterizedTest
    @CsvSource({"/nergens, 404, Deze pagina is er niet", "/proef/niets, 404, Deze pagina is er niet",
            "/proef/weg, 410, Deze pagina is weg", "/proef/stuk, 500, Er ging bij ons iets mis",
            "/proef/druk, 429, Even wachten", "/proef/dicht, 503, We zijn er zo weer", "/proef/503, 503, We zijn er zo weer",
            "/proef/400, 400, Dit adres of formulier klopt niet helemaal", "/proef/403, 403, Hier mag je niet bij",
            "/proef/verboden, 303, ''", "/proef/413, 413, Dit is te groot",
            "/proef/415, 415, Dit soort bestand kennen we niet", "/proef/409, 409, Dit adres of formulier klopt niet helemaal",
            "/proef/502, 502, Er ging bij ons iets mis", "/proef/half, 409, Dit adres of formulier klopt niet helemaal",
            "/proef/nummer/drie, 404, Deze pagina is er niet", "/error, 404, Deze pagina is er niet",
            "/proef/nummer/3?maal=x, 400, Dit adres of formulier klopt niet helemaal",
            "/contact/, 404, Deze pagina is er niet"})
    void everyErrorIsAPageInTheHouseStyle(String address, int status, String title) {
        HttpResponse<String> page = browser.get(address);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains(title).doesNotContain("Exception", "nl.samenspel.web.", "Whitelabel", "Tomcat");
        if (status != 303) {
            assertThat(page.body()).contains("<html lang=\"nl\"", "Bel 030 000 00 00", "noem dit nummer")
                    .containsPattern("[0-9a-f]{4} [0-9a-f]{4}");
        }
    }

    @Test
    void errorsSpeakTheVisitorsLanguage() {
        assertThat(browser.get("/nergens?taal=en").body()).contains("This page is not there", "mention this number");
    }

    @Test
    void busyAndClosedSayWhenToComeBack() {
        assertThat(browser.get("/proef/druk").headers().firstValue("Retry-After")).hasValue("60");
        assertThat(browser.get("/proef/dicht").headers().firstValue("Retry-After")).hasValue("60");
    }

    @Test
    void aRenamedAddressSendsTheVisitorOn() {
        HttpResponse<String> moved = browser.get("/proef/verhuisd");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).hasValue("/contact");
    }

    @Test
    void aPageThatIsOnlyReadCannotBePostedTo() {
        HttpResponse<String> page = browser.get("/proef/formulier");
        HttpResponse<String> answer = browser.post("/contact", List.of("_csrf", Browser.hidden(page, "_csrf")));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertThat(answer.body()).contains("Zo kun je deze pagina niet openen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /%ff%fe HTTP/1.1", "GET /a%00b HTTP/1.1", "GET /zoeken?q=<script> HTTP/1.1",
            "GET /a b c HTTP/1.1", "GET / NIET/GOED", "???? / HTTP/1.1", "GET /zoeken/%zz HTTP/1.1", "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
            "GET /contact;jsessionid=x/../y HTTP/1.1", "GET //voorbeeld.nl/%0d%0aSet-Cookie:%20a=b HTTP/1.1"})
    void whatTheServerItselfRefusesIsAPageOfOurs(String line) {
        String answer = browser.raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|404|405|505) ").contains("Content-Security-Policy", "Samenspel Utrecht")
                .doesNotContain("0000 0000", "Apache", "Exception", "Set-Cookie");
    }

    @Test
    void aHeaderThatIsFarTooLargeIsRefusedKindly() {
        String answer = browser.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(9_000)
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|431) ").contains("Samenspel").doesNotContain("Apache");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/nergens, 404", "/api/v1/proef/stuk, 500", "/api/v1/proef/weg, 410", "/api/v1/proef/dicht, 503",
            "/api/v1/proef/403, 403"})
    void programsGetAProblemInsteadOfAPage(String address, int status) {
        HttpResponse<String> problem = browser.get(address);
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(problem.body()).contains("\"status\":" + status, "\"title\":\"", "\"detail\":\"", "\"traceId\":\"")
                .doesNotContain("invalidParams", "Exception");
    }

    @Test
    void programsGetAllErrorsTogether() {
        HttpResponse<String> problem = browser.get("/api/v1/proef/ongeldig");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.body()).contains("\"name\":\"naam\"", "\"name\":\"datum\"", "\"reason\":\"Deze waarde klopt niet");
    }

    @Test
    void aProgramThatSendsNonsenseIsToldSo() {
        HttpResponse<String> page = browser.get("/proef/formulier");
        String token = Browser.hidden(page, "_csrf");
        assertThat(browser.postRaw("/api/v1/proef", "application/json", "{\"a\":", "X-XSRF-TOKEN", token).statusCode()).isIn(400, 403);
        assertThat(browser.postRaw("/api/v1/proef?_csrf=" + token, "application/json", "{\"a\":").statusCode()).isEqualTo(400);
        assertThat(browser.postRaw("/api/v1/proef?_csrf=" + token, "text/csv", "a;b").statusCode()).isEqualTo(415);
    }

    @Test
    void theLogSaysWhatFailedWithoutSayingAboutWhom(CapturedOutput output) {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        HttpResponse<String> page = browser.get("/proef/stuk?naam=geheimpje", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        assertThat(page.body()).contains("4bf9 2f35");
        await("the line is written when the answer has gone").atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(output.getAll()).containsPattern("GET /proef/\\{what} 500 \\d+ ms " + trace));
        assertThat(output.getAll()).contains("IllegalStateException", "TestRooms$Rooms.error").doesNotContain("jan@voorbeeld.nl", "geheimpje", "/proef/stuk");
    }

    @Test
    void aFileThatIsNotTakenIsRefusedWithANumberThatStandsInTheLog(CapturedOutput output) {
        String answer = browser.raw("POST /proef/formulier HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("Dit is te groot").doesNotContain("0000 0000");
        Matcher spoken = Pattern.compile("noem dit nummer als je belt: ([0-9a-f]{4}) ([0-9a-f]{4})").matcher(answer);
        assertThat(spoken.find()).isTrue();
        assertThat(output.getAll()).containsPattern("POST - 413 \\d+ ms " + spoken.group(1) + spoken.group(2));
    }

    @Test
    void aTemplateThatBreaksIsNotedWithoutItsMessageToo(CapturedOutput output) {
        HttpResponse<String> page = browser.get("/proef/sjabloon");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Er ging bij ons iets mis");
        assertThat(output.getAll()).contains("Request failed with status 500").doesNotContain("nergens.geheimpje");
    }

    @Test
    void aTraceThatIsNoneIsNotTakenOver() {
        HttpResponse<String> page = browser.get("/proef/stuk", "traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01");
        assertThat(page.body()).doesNotContain("0000 0000");
    }
}
