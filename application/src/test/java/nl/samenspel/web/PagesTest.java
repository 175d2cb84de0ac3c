package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class PagesTest {

    private final Browser browser;

    private final ComingController coming;

    PagesTest(@LocalServerPort int port, ComingController coming) {
        this.browser = new Browser(port);
        this.coming = coming;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zoeken", "/agenda", "/kaart", "/buurten", "/aanbod", "/hulp",
            "/hulp/vragen", "/hulp/aanbieden", "/initiatieven", "/praktijken", "/verhalen", "/meebeslissen", "/cijfers",
            "/zo-werkt-het", "/toegankelijkheid", "/privacy", "/contact", "/werk/signalen",
            "/werk/verwijzen", "/werk/collegas", "/werk/wijktafel", "/organisatie/buurthuis", "/gemeente"})
    void everyPlaceAnswersInBothLanguages(String place) {
        HttpResponse<String> dutch = browser.get(place);
        assertThat(dutch.statusCode()).isEqualTo(200);
        assertThat(dutch.body()).contains("<html lang=\"nl\"", "030 000 00 00").containsOnlyOnce("<h1");
        HttpResponse<String> english = new Browser(port(browser)).get(place + "?taal=en");
        assertThat(english.body()).contains("<html lang=\"en\"");
        assertThat(title(english)).isNotEqualTo(title(dutch));
    }

    @Test
    void noPlaceIsSaidToBeEmptyWhenAModuleHasArrived() {
        assertThat(coming.arrived()).isEmpty();
    }

    private static int port(Browser browser) {
        return Integer.parseInt(browser.address().replaceAll(".*:", ""));
    }

    private static String title(HttpResponse<String> page) {
        var matcher = Pattern.compile("<title>([^<]+)</title>").matcher(page.body());
        assertThat(matcher.find()).isTrue();
        // Some Dutch titles are English words as well; the whole page then still differs in its skip link.
        return matcher.group(1) + page.body().contains("To the content");
    }

    @Test
    void whoLooksAroundGetsNoCookie() {
        for (String place : new String[] {"/", "/contact", "/zoeken", "/nergens", "/robots.txt", "/favicon.svg"}) {
            assertThat(browser.get(place).headers().allValues("Set-Cookie")).as(place).isEmpty();
        }
    }

    @Test
    void aChosenLanguageIsKeptUntilAnotherIsChosen() {
        HttpResponse<String> chosen = browser.get("/contact?taal=en");
        assertThat(chosen.headers().firstValue("Set-Cookie")).hasValueSatisfying(cookie ->
                assertThat(cookie).startsWith("taal=en; Path=/; Max-Age=31536000;").contains("HttpOnly", "SameSite=Lax"));
        assertThat(browser.get("/contact").body()).contains("<html lang=\"en\"");
        assertThat(browser.get("/contact").headers().allValues("Set-Cookie")).isEmpty();
        browser.get("/?taal=nl");
        assertThat(browser.get("/contact").body()).contains("<html lang=\"nl\"");
    }

    @Test
    void aLanguageThatWeDoNotSpeakChangesNothing() {
        HttpResponse<String> page = browser.get("/?taal=xx%22%3E%3Cscript%3E");
        assertThat(page.body()).contains("<html lang=\"nl\"").doesNotContain("xx\"><script");
        HttpResponse<String> german = browser.get("/?taal=de", "Accept-Language", "en");
        assertThat(german.body()).contains("<html lang=\"nl\"");
        assertThat(german.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(german.headers().allValues("Content-Language")).containsExactly("nl");
        assertThat(browser.get("/nergens?taal=en").headers().allValues("Content-Language")).containsExactly("en");
    }

    @Test
    void everyPageNamesItselfInTheOtherLanguage() {
        assertThat(browser.get("/zoeken?wijk=zuid&taal=nl").body())
                .contains("hreflang=\"en\" href=\"" + browser.address() + "/zoeken?wijk=zuid&amp;taal=en\"");
    }

    @Test
    void aChosenThemeIsKeptAndCanBeGivenBack() {
        assertThat(browser.get("/?thema=donker").body()).contains("data-theme=\"dark\"");
        assertThat(browser.get("/contact").body()).contains("data-theme=\"dark\"");
        assertThat(browser.get("/?thema=systeem").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("thema=systeem").contains("Max-Age=0");
        assertThat(browser.get("/contact").body()).doesNotContain("data-theme=\"dark\"");
    }

    @Test
    void everyAnswerTellsBrowsersWhatPagesMayDo() {
        for (String place : new String[] {"/", "/nergens", "/robots.txt", "/api/v1/nergens"}) {
            HttpResponse<String> answer = browser.get(place);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow()).as(place)
                    .startsWith("default-src 'none';").doesNotContain("unsafe");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void noPageHoldsScriptOrStyleOfItsOwn() {
        assertThat(browser.get("/").body()).doesNotContain("style=\"", "<style", "onclick", "javascript:")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void aPageIsPackedForWhoCanUnpackIt() {
        HttpResponse<String> packed = browser.get("/contact", "Accept-Encoding", "gzip");
        HttpResponse<String> plain = browser.get("/contact");
        assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(packed.headers().allValues("Vary")).isEqualTo(List.of("Accept-Encoding"));
        assertThat(packed.headers().firstValueAsLong("Content-Length").orElseThrow()).isLessThan(plain.headers().firstValueAsLong("Content-Length").orElseThrow() / 2);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().firstValue("Vary").orElseThrow()).isEqualToIgnoringCase("Accept-Encoding");
    }

    @Test
    void aFileWithItsFingerprintIsKeptForever() {
        HttpResponse<String> page = browser.get("/");
        var matcher = Pattern.compile("/stijl/htmx\\.[0-9a-f]{10}\\.js").matcher(page.body());
        assertThat(matcher.find()).isTrue();
        HttpResponse<String> file = browser.get(matcher.group(), "Accept-Encoding", "gzip");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
        HttpResponse<String> older = browser.get("/stijl/htmx.0123456789.js");
        assertThat(older.statusCode()).isEqualTo(200);
        assertThat(older.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(older.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(browser.get("/stijl/htmx.js", "If-None-Match", older.headers().firstValue("ETag").orElseThrow())
                .statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stijl/../application.yaml", "/stijl/%2e%2e/%2e%2e/application.yaml", "/stijl/..%2fapplication.yaml",
            "/stijl/", "/stijl//etc/passwd", "/stijl/niets.css", "/webjars/htmx.org/2.0.10/dist/htmx.js"})
    void onlyFilesOfThePagesCanBeHad(String address) {
        assertThat(browser.raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 40[04] ").doesNotContain("spring:", "root:");
    }

    @Test
    void theDemoAsksSearchEnginesToStayAway() {
        assertThat(browser.get("/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(browser.get("/sitemap.xml").body()).contains("<loc>" + browser.address() + "/contact</loc>");
        assertThat(browser.get("/.well-known/security.txt").body())
                .contains("Contact: mailto:samenspel@utrecht.voorbeeld", "Expires: 20");
        assertThat(browser.get("/favicon.svg").headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }

    @Test
    void anotherHostIsAnotherMunicipality() {
        String page = browser.raw("GET / HTTP/1.1\r\nHost: amersfoort.localhost\r\nConnection: close\r\n\r\n");
        assertThat(page).contains("Samenspel Amersfoort", "033 000 00 00").doesNotContain("Utrecht");
    }

    @Test
    void aHostOfNobodySaysSo() {
        String page = browser.raw("GET / HTTP/1.1\r\nHost: elders.example\r\nConnection: close\r\n\r\n");
        assertThat(page).startsWith("HTTP/1.1 421").contains("Dit adres is nog niet ingericht").doesNotContain("Utrecht");
    }
}
