package nl.samenspel.search;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.directory.Editing;
import nl.samenspel.directory.SampleFacts;
import nl.samenspel.directory.Spot;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Point;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** K1, nearby: who adds a postcode sees first what is near, how far it is on foot, and may leave out what is too far. */
@SamenspelTest
class NearbyStoryTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Point HERE = new Point(5.2001, 52.0601);
    private static final Point FARTHER = new Point(5.2341, 52.0601);
    private static final String NEAR_NAME = "Mozaïekclub Om de Hoek";
    private static final String FAR_NAME = "Mozaïekclub Over de Vaart";

    private final MockMvc web;
    private final Editing editing;
    private final TestPeople people;

    NearbyStoryTest(MockMvc web, Editing editing, TestPeople people) {
        this.web = web;
        this.editing = editing;
        this.people = people;
    }

    private Actor broker() {
        Grant grant = new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY);
        return new Actor(people.somebody(UTRECHT, grant), "Bo", Set.of(grant));
    }

    private void putIn(String name, String postcode, Point point) {
        Actor broker = broker();
        Spot spot = new Spot("Mozaïekpad", "1", postcode, "Utrecht", Optional.of(point), Map.of(), List.of(), false);
        CurrentMunicipality.run(UTRECHT, () -> editing.putIn(SampleFacts.named(name).with(spot), Optional.empty(), broker));
    }

    private String found(String... query) throws Exception {
        return page("/zoeken", query);
    }

    private String page(String path, String... query) throws Exception {
        var request = get("http://utrecht.localhost" + path);
        for (int at = 0; at < query.length; at += 2) {
            request.queryParam(query[at], query[at + 1]);
        }
        return web.perform(request).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whoAddsAPostcodeSeesWhatIsNearAndHowFarItIs() throws Exception {
        putIn(FAR_NAME, "3989 XB", FARTHER);
        putIn(NEAR_NAME, "3988 XA", HERE);
        await().atMost(SOON).untilAsserted(() -> assertThat(found("woorden", "mozaïekclub")).contains(NEAR_NAME + "</a>", FAR_NAME + "</a>"));
        String all = found("woorden", "mozaïekclub 3988xa");
        assertThat(all.indexOf(NEAR_NAME + "</a>")).isBetween(1, all.indexOf(FAR_NAME + "</a>"));
        assertThat(all).contains("Hoe ver").contains("minuten lopen");
        assertThat(found("woorden", "mozaïekclub 3988 XA", "afstand", "1000")).contains(NEAR_NAME + "</a>").doesNotContain(FAR_NAME + "</a>");
        assertThat(found("woorden", "mozaïekclub", "afstand", "1000")).doesNotContain("Hoe ver").contains(FAR_NAME + "</a>");
    }

    @Test
    void whatHasAPlaceIsADotOnTheMapAndAWithheldPlaceIsNot() throws Exception {
        putIn("Vogelclub Het Nest", "3988 XA", HERE);
        Spot secret = new Spot("", "", "", "", Optional.empty(), Map.of(), List.of(), true);
        Actor broker = broker();
        CurrentMunicipality.run(UTRECHT, () -> editing.putIn(SampleFacts.named("Vogelclub Achter de Deur").with(secret), Optional.empty(), broker));
        await().atMost(SOON).untilAsserted(() -> assertThat(found("woorden", "vogelclub")).contains("Het Nest</a>", "Achter de Deur</a>"));
        assertThat(dots(page("/kaart", "woorden", "vogelclub")))
                .contains("\"coordinates\":[5.2001,52.0601]", "\"naam\":\"Vogelclub Het Nest\"", "\"pagina\":\"/aanbod/vogelclub-het-nest\"", "Mozaïekpad 1")
                .doesNotContain("Achter de Deur");
        assertThat(page("/kaart", "woorden", "xyzzyplugh")).doesNotContain("coordinates");
    }

    /** The dots stand in the page itself. */
    private static String dots(String page) {
        String from = page.substring(page.indexOf("data-markers=\"") + "data-markers=\"".length());
        return HtmlUtils.htmlUnescape(from.substring(0, from.indexOf('"')));
    }

    @Test
    void aDistanceThatNobodyOffersCountsAsNotChosen() throws Exception {
        for (String odd : List.of("7", "-1", "ver", "99999999999999999999")) {
            assertThat(found("woorden", "buurtteam", "afstand", odd)).contains("<h1>Zoeken</h1>");
        }
    }
}
