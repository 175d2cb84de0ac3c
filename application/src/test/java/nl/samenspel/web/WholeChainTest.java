package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.browser.ServedTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a visitor gets through the security chain of the program itself, on a real server. */
@ServedTest
class WholeChainTest {

    private final Browser browser;

    WholeChainTest(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @Test
    void anAddressOfNothingGetsAPageToo() {
        var page = browser.get("/nergens");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Deze pagina is er niet", "030 000 00 00");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aPageForOthersSendsAStrangerToLogIn() {
        var page = browser.get("/werk/kaart");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/inloggen?verder=%2Fwerk%2Fkaart");
    }

    @Test
    void aPageThatIsOnlyReadCannotBePostedTo() {
        var page = browser.postRaw("/contact", "application/x-www-form-urlencoded", "a=b");
        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.headers().firstValue("Allow")).isPresent();
        assertThat(page.body()).contains("Zo kun je deze pagina niet openen");
    }

    @Test
    void programsGetAProblem() {
        var problem = browser.get("/api/v1/nergens");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }
}
