package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class FormsTest {

    private static final String FORM = "/proef/formulier";

    private final Browser browser;
    private final TestRooms.Rooms rooms;

    FormsTest(@LocalServerPort int port, TestRooms.Rooms rooms) {
        this.browser = new Browser(port);
        this.rooms = rooms;
    }

    @Test
    void aPageWithAFormGivesOneCookieThatOnlyWeCanRead() {
        List<String> cookies = browser.get(FORM).headers().allValues("Set-Cookie");
        assertThat(cookies).hasSize(1);
        assertThat(cookies.getFirst()).startsWith("formulier=").contains("HttpOnly", "SameSite=Lax").doesNotContain("Max-Age");
    }

    @Test
    void aFormThatIsRightSendsTheVisitorOn() {
        HttpResponse<String> answer = browser.post(FORM, filled(browser.get(FORM), "Jan", "jan@voorbeeld.nl"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/contact?keer=");
    }

    @Test
    void sendingTwiceDoesTheWorkOnce() {
        int before = rooms.done();
        List<String> fields = filled(browser.get(FORM), "Jan", "jan@voorbeeld.nl");
        HttpResponse<String> first = browser.post(FORM, fields);
        HttpResponse<String> second = browser.post(FORM, fields);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
        assertThat(rooms.done()).isEqualTo(before + 1);
    }

    @Test
    void clickingEightTimesAtOnceDoesTheWorkOnce() throws Exception {
        int before = rooms.done();
        List<String> fields = filled(browser.get(FORM), "Jan", "jan@voorbeeld.nl");
        List<Callable<String>> clicks = new ArrayList<>();
        for (int click = 0; click < 8; click++) {
            clicks.add(() -> browser.post(FORM, fields).headers().firstValue("Location").orElseThrow());
        }
        try (var people = Executors.newFixedThreadPool(8)) {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : people.invokeAll(clicks)) {
                answers.add(answer.get());
            }
            assertThat(answers).hasSize(8).containsOnly(answers.getFirst());
        }
        assertThat(rooms.done()).isEqualTo(before + 1);
    }

    @Test
    void goingBackAndChangingSomethingIsNewWork() {
        HttpResponse<String> page = browser.get(FORM);
        HttpResponse<String> first = browser.post(FORM, filled(page, "Jan", "jan@voorbeeld.nl"));
        HttpResponse<String> changed = browser.post(FORM, filled(page, "Jan de Vries", "jan@voorbeeld.nl"));
        assertThat(changed.headers().firstValue("Location")).isNotEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void aFormWithErrorsComesBackWithEverythingAndMayBeSentAgain() {
        HttpResponse<String> page = browser.get(FORM);
        List<String> fields = filled(page, "", "jan<b>");
        fields.addAll(List.of("days", "ma", "days", "di"));
        HttpResponse<String> again = browser.post(FORM, fields);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("er zijn 2 fouten", "href=\"#greet-name\"", "href=\"#greet-mail\"", "Vul ‘Je naam’ in",
                "In ‘jan&lt;b&gt;’ staat geen @", "|[ma, di]").doesNotContain("jan<b>");
        assertThat(Browser.hidden(again, "_sleutel")).isEqualTo(Browser.hidden(page, "_sleutel"));
        assertThat(browser.post(FORM, filled(again, "Jan", "jan@voorbeeld.nl")).statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasHalfDoneIsUndone() {
        HttpResponse<String> page = browser.get(FORM);
        assertThat(browser.post(FORM, filled(page, "te laat", "jan@voorbeeld.nl")).statusCode()).isEqualTo(422);
        assertThat(browser.post(FORM, filled(page, "te laat", "jan@voorbeeld.nl")).statusCode()).isEqualTo(422);
    }

    @Test
    void nonsenseInAFormDoesNoHarm() {
        List<String> fields = filled(browser.get(FORM), "Jan\u0000\u202e😀", "jan@voorbeeld.nl");
        fields.addAll(List.of("_sleutel", "geen sleutel", "isAdmin", "true", "class.module", "x"));
        assertThat(browser.post(FORM, fields).statusCode()).isEqualTo(303);
    }

    @Test
    void lettersThatAreNoneAreRefusedKindly() {
        String token = Browser.hidden(browser.get(FORM), "_csrf");
        HttpResponse<String> answer = browser.postRaw(FORM, "application/x-www-form-urlencoded",
                "_csrf=" + token + "&name=%ff%fe&mail=%zz");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Dit adres of formulier klopt niet helemaal");
    }

    @Test
    void aFormThatIsFarTooLargeIsRefusedKindly() {
        List<String> fields = filled(browser.get(FORM), "x".repeat(3_000_000), "jan@voorbeeld.nl");
        HttpResponse<String> answer = browser.post(FORM, fields);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dit is te groot");
    }

    @Test
    void anExpiredTokenKeepsTheForm() {
        List<String> fields = filled(browser.get(FORM), "Jan \"de\" <Vries>", "jan@voorbeeld.nl");
        fields.addAll(List.of("days", "ma", "days", "di"));
        browser.forgetCookies();
        HttpResponse<String> kept = browser.post(FORM, fields, "Sec-Fetch-Site", "same-origin");
        assertThat(kept.statusCode()).isEqualTo(403);
        assertThat(kept.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(kept.body()).contains("Nog een keer versturen", "name=\"days\" value=\"ma\"", "name=\"days\" value=\"di\"",
                "value=\"Jan &#34;de&#34; &lt;Vries").containsOnlyOnce("name=\"_csrf\"").doesNotContain("niet meer ingelogd");
        assertThat(browser.post(FORM, filled(kept, "Jan", "jan@voorbeeld.nl")).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormFromAnotherSiteIsNotKept() {
        List<String> fields = filled(browser.get(FORM), "Jan", "jan@voorbeeld.nl");
        browser.forgetCookies();
        for (String[] from : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"},
                {"Origin", "https://elders.example"}, {"Referer", browser.address() + ".elders.example/"}, {"X-None", ""}}) {
            HttpResponse<String> refused = browser.post(FORM, fields, from);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("Hier mag je niet bij").doesNotContain("Nog een keer versturen");
        }
        assertThat(browser.post(FORM, fields, "Origin", browser.address()).body()).contains("Nog een keer versturen");
    }

    @Test
    void aLostSessionKeepsTheFormAndOffersToLogIn() {
        String token = Browser.hidden(browser.get(FORM), "_csrf");
        HttpResponse<String> kept = browser.post("/proef/geheim", List.of("_csrf", token, "name", "Jan"), "Origin", browser.address());
        assertThat(kept.statusCode()).isEqualTo(403);
        assertThat(kept.body()).contains("name=\"name\" value=\"Jan\"", "href=\"/inloggen\"", "target=\"_blank\"");
        HttpResponse<String> page = browser.get("/proef/geheim?a=b&c=d");
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).hasValue("/inloggen?verder=%2Fproef%2Fgeheim%3Fa%3Db%26c%3Dd");
    }

    private static List<String> filled(HttpResponse<String> page, String name, String mail) {
        return new ArrayList<>(List.of("_csrf", Browser.hidden(page, "_csrf"), "_sleutel", Browser.hidden(page, "_sleutel"),
                "name", name, "mail", mail));
    }
}
