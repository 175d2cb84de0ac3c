package nl.samenspel.contact;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Roles;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.messages.Errand;
import nl.samenspel.messages.Errands;
import nl.samenspel.messages.MessageId;
import nl.samenspel.messages.Post;
import nl.samenspel.messages.Saying;
import nl.samenspel.paper.PdfProof;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.People;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** An older woman without mail, a broker who calls her and posts her letter, and a woman in a refuge of whom the broker must not know. */
@SamenspelTest
class PostStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    /** Of this test alone: what is to be done there, its broker does. */
    private final String district = "WK0344" + UUID.randomUUID().toString().substring(0, 4);
    private static final LocalDate TODAY = LocalDate.now();

    private final MockMvc mvc;
    private final TestPeople testPeople;
    private final People people;
    private final Roles roles;
    private final Errands errands;
    private final Saying saying;
    private AccountId broker;
    private Cookie asBroker;
    private Cookie asOfficer;

    PostStoryTest(MockMvc mvc, TestPeople testPeople, People people, Roles roles, Errands errands, Reaches reaches, Post post, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.testPeople = testPeople;
        this.people = people;
        this.roles = roles;
        this.errands = errands;
        this.saying = new Saying(people, reaches, post, transaction);
    }

    @BeforeEach
    void comeIn() {
        broker = testPeople.somebody(UTRECHT, new Grant(Role.BROKER, Scope.district(district)));
        asBroker = testPeople.session(UTRECHT, broker);
        asOfficer = testPeople.loggedIn(UTRECHT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
    }

    @Test
    void aCallHasAnOwnerNearbyAndADayAndEndsWhenTheySpoke() throws Exception {
        AccountId toos = somebody("Toos", Channel.CALL_LIST, SafeContact.NOT_ASKED);
        MessageId id = saying.say(toos, "De soos gaat niet door", "Dinsdag is de soos dicht.").message();
        Errand errand = errand(id);
        assertThat(errand.owner()).isPresent();
        assertThat(errand.due()).isAfter(TODAY).isBefore(TODAY.plusDays(4));
        assertThat(page("/werk/post", asBroker)).contains("/werk/post/" + id);
        assertThat(page("/werk/post/" + id, asBroker)).contains("06 12 34 56 78", "Dinsdag is de soos dicht.").doesNotContain("Geheimstraat");
        called(id, "spoken", "").andExpect(redirectedUrl("/werk/post?klaar=true"));
        assertThat(page("/werk/post", asBroker)).doesNotContain("/werk/post/" + id);
        assertThat(page("/werk/post/" + id, asBroker)).contains("al gedaan");
        String looked = page("/mijn/gegevens/gekeken", testPeople.session(UTRECHT, toos));
        assertThat(looked).contains("Sociaal makelaar", "een telefoontje naar jou, met je nummer");
    }

    @Test
    void whoWasNotReachedIsTriedAgainAndWhatIsLateIsSeen() throws Exception {
        MessageId id = saying.say(somebody("Toos", Channel.CALL_LIST, SafeContact.NOT_ASKED), "De soos gaat niet door", "Dinsdag.").message();
        assertThat(called(id, "not-reached", "").andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString()).contains("Wanneer opnieuw");
        assertThat(called(id, "not-reached", "1-1-2020").andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString()).contains("Kies een dag vanaf vandaag", "1-1-2020");
        assertThat(called(id, "", "").andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString()).contains("Wat is er gebeurd");
        assertThat(errand(id).tries()).as("nothing half kept").isZero();
        called(id, "not-reached", day(TODAY.plusDays(1))).andExpect(redirectedUrl("/werk/post?klaar=true"));
        called(id, "moved", day(TODAY.plusDays(3))).andExpect(redirectedUrl("/werk/post?klaar=true"));
        assertThat(errand(id)).satisfies(errand -> assertThat(errand.tries()).isEqualTo(1)).satisfies(errand -> assertThat(errand.due()).isEqualTo(TODAY.plusDays(3)));
        CurrentMunicipality.run(UTRECHT, () -> errands.moved(id, TODAY.minusDays(2)));
        assertThat(page("/werk/post", asBroker)).contains("Te laat", "één keer niet bereikt");
        assertThat(page("/werk", asBroker)).as("the working day begins with it").contains("voor vandaag", "dagen geleden").doesNotContain("Toos");
    }

    @Test
    void aLetterIsPostedByWhoSaysSo() throws Exception {
        MessageId id = saying.say(somebody("Toos", Channel.LETTER, SafeContact.NOT_ASKED), "De soos gaat niet door", "Dinsdag.").message();
        assertThat(page("/werk/post", asBroker)).doesNotContain("Geheimstraat");
        assertThat(page("/werk/post/" + id, asBroker)).contains("De brief is gepost").doesNotContain("06 12 34");
        assertThat(printed(id, asBroker)).contains("Samenspel Utrecht", "Toos", "Geheimstraat 12", "3512 AB UTRECHT", "De soos gaat niet door", "Dinsdag.", "op een andere manier");
        mvc.perform(FormPost.to(SITE + "/werk/post/" + id + "/gepost").cookie(asBroker)).andExpect(redirectedUrl("/werk/post?klaar=true"));
        assertThat(errand(id)).satisfies(errand -> assertThat(errand.closed()).isPresent());
        assertThat(page("/werk/post/" + id, asBroker)).contains("al gepost");
    }

    @Test
    void allLettersArePrintedAtOnceEachOnItsOwnSheetAndWhatWasPostedCanBeTakenBack() throws Exception {
        MessageId first = saying.say(somebody("Toos", Channel.LETTER, SafeContact.NOT_ASKED), "De soos gaat niet door", "Dinsdag.").message();
        MessageId second = saying.say(somebody("Ahmed", Channel.LETTER, SafeContact.NOT_ASKED), "De kaart is klaar", "Haal hem op.").message();
        MessageId elsewhere = saying.say(saying.somebody(TestPeople.freshMail(), Channel.LETTER, SafeContact.NOT_ASKED, Rhythm.AT_ONCE, "WK034401"), "Niet van jou", "Nee.").message();
        String pile = made();
        assertThat(page(pile, asBroker)).contains("2 brieven om te posten", "Toos", "Ahmed", "Alle 2 brieven zijn gepost");
        try (PdfProof proof = PdfProof.of("pile", mvc.perform(get(SITE + pile + "/brieven.pdf?letters=16").cookie(asBroker)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray())) {
            assertThat(proof.isForEverybody(Locale.of("nl")).text()).contains("De soos gaat niet door", "De kaart is klaar").doesNotContain("Niet van jou");
            assertThat(proof.pages()).as("the second begins on a sheet of its own, also on both sides").isEqualTo(3);
        }
        MessageId later = saying.say(somebody("Later", Channel.LETTER, SafeContact.NOT_ASKED), "Nog een", "Kom.").message();
        mvc.perform(FormPost.to(SITE + pile + "/gepost").cookie(asBroker)).andExpect(redirectedUrl(pile));
        assertThat(List.of(errand(first), errand(second))).allSatisfy(errand -> assertThat(errand.closed()).isPresent());
        assertThat(List.of(errand(later), errand(elsewhere))).allSatisfy(errand -> assertThat(errand.closed()).as("was not on the pile").isEmpty());
        assertThat(page(pile, asBroker)).contains("alles van deze stapel is gepost", "Zet ze terug");
        mvc.perform(FormPost.to(SITE + pile + "/terug").cookie(asBroker)).andExpect(redirectedUrl(pile));
        assertThat(List.of(errand(first), errand(second))).allSatisfy(errand -> assertThat(errand.closed()).isEmpty());
        assertThat(page("/werk/post", asBroker)).contains("/werk/post/" + first, "/werk/post/" + second);
    }

    @Test
    void aPileShowsOnlyWhatItsReaderMayPost() throws Exception {
        saying.say(somebody("Toos", Channel.LETTER, SafeContact.NOT_ASKED), "De soos gaat niet door", "Dinsdag.");
        String pile = made();
        Cookie elsewhere = testPeople.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034401")));
        assertThat(page(pile, elsewhere)).contains("nieuwere stapel").doesNotContain("Toos");
        mvc.perform(get(SITE + pile + "/brieven.pdf").cookie(elsewhere)).andExpect(status().isNotFound());
        mvc.perform(FormPost.to(SITE + "/werk/post/stapel").cookie(elsewhere)).andExpect(redirectedUrl("/werk/post?geen-brieven=true"));
        assertThat(page("/werk/post?geen-brieven=true", elsewhere)).contains("geen brieven voor jou");
    }

    @Test
    void afterThreeCallsInVainALetterGoesUnlessAnotherWayCouldBeDangerous() throws Exception {
        MessageId id = saying.say(somebody("Toos", Channel.CALL_LIST, SafeContact.NOT_ASKED), "De soos gaat niet door", "Dinsdag.").message();
        calledInVain(id, 2);
        assertThat(page("/werk/post/" + id, asBroker)).doesNotContain("Stuur een brief");
        mvc.perform(FormPost.to(SITE + "/werk/post/" + id + "/als-brief").cookie(asBroker)).andExpect(redirectedUrl("/werk/post/" + id));
        assertThat(errand(id).channel()).isEqualTo(Channel.CALL_LIST);
        calledInVain(id, 1);
        assertThat(page("/werk/post/" + id, asBroker)).contains("3 keer niet bereikt", "Stuur een brief");
        mvc.perform(FormPost.to(SITE + "/werk/post/" + id + "/als-brief").cookie(asBroker)).andExpect(redirectedUrl("/werk/post/" + id));
        assertThat(page("/werk/post/" + id, asBroker)).contains("De brief is gepost");
        MessageId careful = saying.say(somebody("Sanne", Channel.CALL_LIST, new SafeContact(true, false, false, true)), "Je gesprek", "Dinsdag.").message();
        CurrentMunicipality.run(UTRECHT, () -> IntStream.range(0, 4).forEach(_ -> errands.notReached(careful, TODAY.plusDays(1), broker)));
        assertThat(page("/werk/post/" + careful, asOfficer)).doesNotContain("Stuur een brief", "een adres");
    }

    private String made() throws Exception {
        return mvc.perform(FormPost.to(SITE + "/werk/post/stapel").cookie(asBroker)).andExpect(status().is3xxRedirection()).andReturn().getResponse().getRedirectedUrl();
    }

    private void calledInVain(MessageId id, int times) throws Exception {
        for (int time = 0; time < times; time++) {
            called(id, "not-reached", day(TODAY.plusDays(1))).andExpect(redirectedUrl("/werk/post?klaar=true"));
        }
    }

    @Test
    void aBrokerOfElsewhereAnInternAndAnotherMunicipalitySeeNothingOfIt() throws Exception {
        MessageId id = saying.say(somebody("Toos", Channel.CALL_LIST, SafeContact.NOT_ASKED), "De soos", "Dinsdag.").message();
        Cookie elsewhere = testPeople.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034401")));
        assertThat(page("/werk/post", elsewhere)).doesNotContain(id.toString());
        mvc.perform(get(SITE + "/werk/post/" + id).cookie(elsewhere)).andExpect(status().isNotFound());
        mvc.perform(FormPost.to(SITE + "/werk/post/" + id + "/overnemen").cookie(elsewhere)).andExpect(status().isNotFound());
        Cookie intern = testPeople.loggedIn(UTRECHT, new Grant(Role.INTERN, Scope.WHOLE_MUNICIPALITY));
        mvc.perform(get(SITE + "/werk/post").cookie(intern)).andExpect(status().isForbidden());
        Cookie there = testPeople.loggedIn(AMERSFOORT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
        mvc.perform(get("http://amersfoort.localhost/werk/post/" + id).cookie(there)).andExpect(status().isNotFound());
    }

    @Test
    void aWomanInARefugeIsTheMunicipalitysAndNobodyNearbyKnows() throws Exception {
        String name = "Sanne " + UUID.randomUUID().toString().substring(0, 8);
        AccountId sanne = somebody(name, Channel.CALL_LIST, new SafeContact(true, false, true, true));
        MessageId id = saying.say(sanne, "Je gesprek in de opvang", "Dinsdag om tien.").message();
        assertThat(page("/werk/post", asBroker)).doesNotContain(id.toString(), name);
        mvc.perform(get(SITE + "/werk/post/" + id).cookie(asBroker)).andExpect(status().isNotFound());
        mvc.perform(FormPost.to(SITE + "/werk/post/" + id + "/overnemen").cookie(asBroker)).andExpect(status().isNotFound());
        assertThat(page("/werk/post", asOfficer)).contains(id.toString(), name);
        assertThat(page("/werk/post/" + id, asOfficer)).contains("zeg niet wie je bent", "Spreek niets in").doesNotContain("Geheimstraat");
        assertThat(errand(id).owner()).as("an officer").isPresent().isNotEqualTo(Optional.of(broker));
    }

    @Test
    void aLetterThatNamesNobodySaysOnlyThatThereIsAMessage() throws Exception {
        AccountId sanne = somebody("Sanne", Channel.LETTER, new SafeContact(true, true, false, true));
        MessageId id = saying.say(sanne, "Je gesprek in de opvang", "Dinsdag om tien.").message();
        mvc.perform(get(SITE + "/werk/post/" + id + "/brief").cookie(asBroker)).andExpect(status().isNotFound());
        assertThat(printed(id, asOfficer)).contains("Sanne", "Geheimstraat 12", "Er staat een bericht voor je klaar.").doesNotContain("Samenspel", "opvang", "gesprek", "Bel", "localhost", "Groet");
        assertThat(page("/mijn/gegevens/gekeken", testPeople.session(UTRECHT, sanne))).contains("een brief aan jou, met je adres");
    }

    @Test
    void whatLosesItsOwnerGetsAnother() throws Exception {
        MessageId id = saying.say(somebody("Toos", Channel.CALL_LIST, SafeContact.NOT_ASKED), "De soos", "Dinsdag.").message();
        AccountId other = testPeople.somebody(UTRECHT, new Grant(Role.BROKER, Scope.district(district)));
        CurrentMunicipality.run(UTRECHT, () -> roles.all().stream()
                .filter(grant -> grant.grant().scope().equals(Scope.district(district)) && !grant.account().equals(other))
                .forEach(grant -> roles.end(grant.id(), other)));
        CurrentMunicipality.run(UTRECHT, errands::handOver);
        assertThat(errand(id).owner()).contains(other);
    }

    @Test
    void whoNeverGetsALetterIsReadAfterLoggingInByThatPersonOnly() throws Exception {
        AccountId toos = somebody("Toos", Channel.INBOX, SafeContact.NOT_ASKED);
        MessageId id = saying.say(toos, "De soos gaat niet door", "Dinsdag is de soos dicht.").message();
        Cookie asToos = testPeople.session(UTRECHT, toos);
        assertThat(page("/mijn", asToos)).contains("Je hebt één nieuw bericht.");
        assertThat(page("/mijn/berichten", asToos)).contains("De soos gaat niet door", "Nieuw");
        assertThat(page("/mijn/berichten/" + id, asToos)).contains("Dinsdag is de soos dicht.", "Dit staat alleen hier, want zo staat het bij ‘Hoe bereiken we je?’.");
        assertThat(page("/mijn", asToos)).contains("Je hebt alles gelezen.");
        mvc.perform(get(SITE + "/mijn/berichten/" + id).cookie(asBroker)).andExpect(status().isNotFound());
    }

    private String printed(MessageId id, Cookie session) throws Exception {
        byte[] pdf = mvc.perform(get(SITE + "/werk/post/" + id + "/brief?letters=20").cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (PdfProof proof = PdfProof.of("post-" + id, pdf)) {
            return proof.text();
        }
    }

    private AccountId somebody(String name, Channel preferred, SafeContact safe) {
        return saying.somebody(name, TestPeople.freshMail(), preferred, safe, Rhythm.AT_ONCE, district);
    }

    private ResultActions called(MessageId id, String result, String day) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/werk/post/" + id + "/gebeld").cookie(asBroker).param("result", result).param("day", day));
    }

    private Errand errand(MessageId id) {
        return CurrentMunicipality.call(UTRECHT, () -> errands.find(id)).orElseThrow();
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    private String page(String path, Cookie session) throws Exception {
        return mvc.perform(get(SITE + path).cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
