package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryFacts.About;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.Rhythm;
import nl.samenspel.directory.SampleFacts;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Spot;
import nl.samenspel.directory.Timetable;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Point;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Pages;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read is what the page says, in words of schema.org, and never where a secret place is. */
@SamenspelTest
class JsonLdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Timetable TUESDAYS = new Timetable(List.of(new Timetable.Opening(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))), List.of(), List.of(), List.of(
            new Series(1, new Rhythm.Weekly(1, List.of(DayOfWeek.TUESDAY)), TODAY, Optional.empty(), LocalTime.of(10, 0), LocalTime.of(11, 30), List.of(), List.of(TODAY.plusDays(8)))));
    private static final Spot SPOT = new Spot("Dorpsstraat", "1", "3512 AB", "Utrecht", Optional.of(new Point(5.12, 52.09)), Map.of(), List.of(), false);

    private final Pages pages;
    private final Guides guides;

    JsonLdTest(Pages pages, Guides guides) {
        this.pages = pages;
        this.guides = guides;
    }

    @Test
    void anActivityIsAnEventWithItsNextTimeAndItsRhythm() {
        JsonNode event = read(facts(Kind.ACTIVITY, "Samen soep eten", SPOT));
        assertThat(event.at("/@context").asString()).isEqualTo("https://schema.org");
        assertThat(event.at("/@type").asString()).isEqualTo("Event");
        assertThat(event.at("/startDate").asString()).isEqualTo("2026-11-24T10:00+01:00");
        assertThat(event.at("/eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.at("/eventSchedule/0/repeatFrequency").asString()).isEqualTo("P1W");
        assertThat(event.at("/eventSchedule/0/byDay/0").asString()).isEqualTo("https://schema.org/Tuesday");
        assertThat(event.at("/eventSchedule/0/exceptDate/0").asString()).isEqualTo("2026-12-01");
        assertThat(event.at("/location/address/streetAddress").asString()).isEqualTo("Dorpsstraat 1");
        assertThat(event.at("/location/geo/latitude").asDouble()).isEqualTo(52.09);
    }

    @Test
    void aPlaceHasItsHoursAndAnOrganisationItsTelephone() {
        JsonNode place = read(facts(Kind.MEETING_PLACE, "Kom binnen", SPOT));
        assertThat(place.at("/@type").asString()).isEqualTo("CivicStructure");
        assertThat(place.at("/openingHoursSpecification/0/opens").asString()).isEqualTo("09:00");
        assertThat(place.at("/address/postalCode").asString()).isEqualTo("3512 AB");
        assertThat(read(facts(Kind.ORGANISATION, "Wij helpen", SPOT)).at("/telephone").asString()).isEqualTo("030 123 45 67");
    }

    @Test
    void ofASecretPlaceNothingSaysWhereItIs() {
        for (Kind kind : Kind.values()) {
            assertThat(write(facts(kind, "Een veilige plek", new Spot("Dorpsstraat", "1", "3512 AB", "Utrecht", Optional.of(new Point(5.12, 52.09)), Map.of(), List.of(), true))))
                    .doesNotContain("Dorpsstraat", "3512", "52.09", "5.12", "geo");
        }
    }

    @Test
    void noTextEndsTheScriptItStandsIn() {
        String written = write(facts(Kind.SERVICE, "</script><script>alert(1)</script> & \u2028", SPOT));
        assertThat(written).doesNotContain("<", ">", "&");
        assertThat(JsonMapper.shared().readTree(written).at("/description").asString()).isEqualTo("</script><script>alert(1)</script> & \u2028");
    }

    private static EntryFacts facts(Kind kind, String summary, Spot spot) {
        EntryFacts soup = SampleFacts.SOUP;
        return new EntryFacts(new About(kind, "", "De Soeppan", summary, List.of(), "", ""), soup.gettingIn(), soup.contact(), soup.cost(), soup.whereabouts(), TUESDAYS, spot, soup.seenBy());
    }

    private JsonNode read(EntryFacts facts) {
        return JsonMapper.shared().readTree(write(facts));
    }

    private String write(EntryFacts facts) {
        return CurrentMunicipality.call(UTRECHT, () -> {
            EntryView entry = new EntryView(new EntryId(new UUID(1, 2)), 1, "soep", facts, Optional.empty(), "", List.of(), true, false, Instant.EPOCH, Instant.EPOCH);
            return JsonLd.of(pages.of(new MockHttpServletRequest("GET", "/")), entry, guides.words(), new ComingView(facts.timetable(), TODAY));
        });
    }
}
