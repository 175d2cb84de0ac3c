package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.Facility;
import nl.samenspel.directory.Presence;
import nl.samenspel.directory.Rhythm;
import nl.samenspel.directory.SampleFacts;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Spot;
import nl.samenspel.directory.Timetable;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Point;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** K1, the open API: what is there, for other programs. */
@SamenspelTest
class ApiStoryTest {

    private final MockMvc web;
    private final Editing editing;
    private final TestPeople people;

    ApiStoryTest(MockMvc web, Editing editing, TestPeople people) {
        this.web = web;
        this.editing = editing;
        this.people = people;
    }

    @Test
    void aProgramReadsTheEntriesInPages() throws Exception {
        int count = JsonPath.read(ask("/api/v1/aanbod?wijk=zuidwest&pageSize=10").andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(greaterThanOrEqualTo(18)))
                .andExpect(jsonPath("$.results.length()").value(10))
                .andExpect(jsonPath("$.previous").isEmpty())
                .andExpect(jsonPath("$.next").value("http://utrecht.localhost/api/v1/aanbod?wijk=zuidwest&pageSize=10&page=2"))
                .andReturn().getResponse().getContentAsString(), "$.count");
        int last = (count + 9) / 10;
        ask("/api/v1/aanbod?wijk=zuidwest&pageSize=10&page=" + last).andExpect(jsonPath("$.results.length()").value(count - (last - 1) * 10)).andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void aProgramReadsOneEntry() throws Exception {
        String list = ask("/api/v1/aanbod?buurt=transwijk").andReturn().getResponse().getContentAsString();
        String url = JsonPath.read(list, "$.results[?(@.naam=='Transwijk Koor')].url").toString().replaceAll("[\\[\\]\"\\\\]", "");
        web.perform(get(url)).andExpect(status().isOk())
                .andExpect(jsonPath("$.soort").value("activiteit"))
                .andExpect(jsonPath("$.waar.bereik").value("GEBIEDEN"))
                .andExpect(jsonPath("$.waar.wijken").value(hasItem("WK034408")))
                .andExpect(jsonPath("$.waar.buurten").value(hasItem("transwijk")));
    }

    @Test
    void aProgramReadsWhenAndWhereItIs() throws Exception {
        Timetable times = new Timetable(List.of(new Timetable.Opening(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.MIDNIGHT)), List.of(),
                List.of(new Timetable.Days(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26))),
                List.of(new Series(1, new Rhythm.Weekly(2, List.of(DayOfWeek.TUESDAY)), LocalDate.of(2026, 11, 3), Optional.empty(), LocalTime.of(14, 0), LocalTime.of(16, 30), List.of(),
                        List.of(LocalDate.of(2026, 12, 1)))));
        Spot spot = new Spot("Dorpsstraat", "1", "3512 JE", "Utrecht", Optional.of(new Point(5.1, 52.1)), Map.of(Facility.WHEELCHAIR, true, Facility.LIFT, false), List.of(Presence.PLACE), false);
        read(SampleFacts.named("Repair café met tijden").with(times).with(spot))
                .andExpect(jsonPath("$.tijden.open[0].dag").value("MAANDAG"))
                .andExpect(jsonPath("$.tijden.open[0].van").value("09:00:00"))
                .andExpect(jsonPath("$.tijden.open[0].tot").value("00:00:00"))
                .andExpect(jsonPath("$.tijden.gesloten[0].laatsteDatum").value("2026-12-26"))
                .andExpect(jsonPath("$.tijden.reeksen[0].regel").value("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO"))
                .andExpect(jsonPath("$.tijden.reeksen[0].laatsteDatum").isEmpty())
                .andExpect(jsonPath("$.tijden.reeksen[0].afgezegd[0]").value("2026-12-01"))
                .andExpect(jsonPath("$.plek.postcode").value("3512 JE"))
                .andExpect(jsonPath("$.plek.punt.type").value("Point"))
                .andExpect(jsonPath("$.plek.punt.coordinates[0]").value(5.1))
                .andExpect(jsonPath("$.plek.toegankelijkheid[?(@.soort=='ROLSTOEL')].aanwezig").value(true))
                .andExpect(jsonPath("$.plek.toegankelijkheid[?(@.soort=='LIFT')].aanwezig").value(false))
                .andExpect(jsonPath("$.plek.deelnemen[0]").value("TER_PLAATSE"));
    }

    @Test
    void ofASecretPlaceAProgramReadsOnlyThatItIsSecret() throws Exception {
        Spot secret = new Spot("Geheimstraat", "1", "3512 JE", "Utrecht", Optional.of(new Point(5.1, 52.1)), Map.of(), List.of(), true);
        read(SampleFacts.named("Een huis dat niet te vinden is").with(secret))
                .andExpect(jsonPath("$.plek.geheim").value(true))
                .andExpect(jsonPath("$.plek.punt").isEmpty())
                .andExpect(content().string(not(containsString("Geheimstraat"))));
    }

    private ResultActions read(EntryFacts facts) throws Exception {
        Grant grant = new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY);
        Actor broker = new Actor(people.somebody(UTRECHT, grant), "Bo", Set.of(grant));
        Editing.Done done = (Editing.Done) CurrentMunicipality.call(UTRECHT, () -> editing.putIn(facts, Optional.empty(), broker));
        return ask("/api/v1/aanbod/" + done.entry()).andExpect(status().isOk());
    }

    @Test
    void everythingThatIsNotValidIsToldTogether() throws Exception {
        ask("/api/v1/aanbod?wijk=nergens&soort=kermis&page=0&pageSize=1000&kleur=rood").andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.invalidParams[*].name").value(hasItems("wijk", "soort", "page", "pageSize", "kleur")));
    }

    @Test
    void whatIsNotThereIsAProblemAndNoPage() throws Exception {
        for (String address : new String[] {"/api/v1/aanbod/0198c0de-0000-7000-8000-000000000000", "/api/v1/aanbod/x", "/api/v1/aanbod/", "/api/v1/bestaat-niet"}) {
            ask(address).andExpect(status().isNotFound()).andExpect(content().contentType("application/problem+json")).andExpect(header().string("API-Version", "1.2.0"));
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersOfTheDesignRules() throws Exception {
        for (String address : new String[] {"/api/v1/aanbod", "/api/v1/wijken", "/api/v1/buurten", "/api/v1/openapi.json", "/api/v1/aanbod?page=x"}) {
            ask(address).andExpect(header().string("API-Version", "1.2.0"))
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("X-Frame-Options", "DENY"))
                    .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
        }
    }

    @Test
    void theAreasAreThere() throws Exception {
        ask("/api/v1/wijken").andExpect(status().isOk()).andExpect(jsonPath("$.length()").value(10));
        ask("/api/v1/buurten").andExpect(status().isOk()).andExpect(jsonPath("$[?(@.naam=='Zuilen')].wijk").value(hasItem("WK034402")));
    }

    private ResultActions ask(String address) throws Exception {
        return web.perform(get("http://utrecht.localhost" + address));
    }
}
