package nl.samenspel.privacy;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.directory.Editing;
import nl.samenspel.directory.SampleFacts;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody sees something that is not allowed and says so; an officer hides it with a reason; its owner appeals, and somebody else decides. */
@SamenspelTest
class NoticeStoryTest {

    private static final String SITE = "http://utrecht.localhost";

    private final MockMvc mvc;
    private final TestPeople people;
    private final Editing editing;
    private final Maintenance maintenance;
    private final String name = "Verboden " + UUID.randomUUID().toString().substring(0, 8);
    private String path;
    private String api;
    private Cookie officer;

    NoticeStoryTest(MockMvc mvc, TestPeople people, Editing editing, Maintenance maintenance) {
        this.mvc = mvc;
        this.people = people;
        this.editing = editing;
        this.maintenance = maintenance;
    }

    @BeforeEach
    void somethingThatIsNotAllowed() {
        AccountId broker = people.somebody(UTRECHT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY));
        Actor actor = new Actor(broker, "Bo", Set.of(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));
        Editing.Done done = (Editing.Done) CurrentMunicipality.call(UTRECHT, () -> editing.putIn(SampleFacts.named(name), Optional.empty(), actor));
        path = "/aanbod/" + done.slug();
        api = "/api/v1/aanbod/" + done.entry();
        officer = people.loggedIn(UTRECHT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
    }

    @Test
    void isHiddenEverywhereWithAReasonAndComesBackUponAppealAsItWas() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        String shown = page(path, 200);
        String notice = say(mail.value());
        assertThat(page(notice, 200)).contains("Er is nog niet over beslist", "Uiterlijk");
        assertThat(mailsTo(mail)).singleElement().asString().contains("Binnen 7 dagen");
        decide(notice, officer, "verberg", "Dit nodigt uit tot geweld.");

        assertThat(page(path, 451)).contains("Deze pagina is verborgen", "Dit nodigt uit tot geweld.").doesNotContain(name);
        mvc.perform(get(SITE + path + "/geschiedenis").cookie(people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)))).andExpect(status().is(451));
        page(api, 404);
        assertThat(page("/aanbod?pagina=1", 200)).doesNotContain(name);
        assertThat(page("/melden/besluiten", 200)).contains("Dit nodigt uit tot geweld.").doesNotContain("Bo Test");
        assertThat(mailsTo(mail)).hasSize(2);

        mvc.perform(FormPost.to(SITE + notice + "/bezwaar").param("appeal", "")).andExpect(status().isUnprocessableContent());
        mvc.perform(FormPost.to(SITE + notice + "/bezwaar").param("appeal", "Het is een toneelstuk.")).andExpect(redirectedUrl(notice));
        assertThat(decideRefused(notice, officer)).contains("Een bezwaar is voor een collega");
        decide(notice, people.loggedIn(UTRECHT, new Grant(Role.PRIVACY_OFFICER, Scope.WHOLE_MUNICIPALITY)), "laat-staan", "Het is inderdaad een toneelstuk.");

        assertThat(page(path, 200)).as("what was hidden was never changed").isEqualToIgnoringWhitespace(shown);
        assertThat(page(notice, 200)).contains("Na bezwaar blijft de pagina staan", "Dit nodigt uit tot geweld.", "toneelstuk").doesNotContain("Maak bezwaar");
    }

    @Test
    void anybodyMaySaySoWithoutNameOrAddressButNotWithoutSayingWhat() throws Exception {
        String answer = mvc.perform(FormPost.to(SITE + "/melden").param("path", "https://elders.nl").param("matter", "").param("words", "").param("name", "").param("mail", "geen adres"))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains("Vul een adres van deze site in", "Kies iets bij");
        assertThat(say("")).startsWith("/melden/");
    }

    @Test
    void theSameFormSentTwiceIsOneNotice() throws Exception {
        String key = UUID.randomUUID().toString();
        String first = location(FormPost.to(SITE + "/melden").param("_sleutel", key).param("path", path).param("matter", "UNTRUE").param("words", "Niet waar"));
        assertThat(location(FormPost.to(SITE + "/melden").param("_sleutel", key).param("path", path).param("matter", "UNTRUE").param("words", "Niet waar"))).isEqualTo(first);
    }

    @Test
    void aDecisionNeedsAReasonAndIsMadeOnce() throws Exception {
        String notice = say("");
        String answer = mvc.perform(FormPost.to(SITE + "/gemeente" + notice.replace("melden", "meldingen")).cookie(officer).param("outcome", "").param("reason", ""))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains("Kies iets bij");
        decide(notice, officer, "laat-staan", "Dit mag gewoon.");
        assertThat(decideRefused(notice, officer)).contains("Hierover is al beslist");
    }

    @Test
    void whatSomebodySaidIsReadByWhoDecidesOnly() throws Exception {
        String notice = say("");
        assertThat(page(notice, 200)).doesNotContain("Dit is een oproep tot geweld");
        mvc.perform(get(SITE + "/gemeente" + notice.replace("melden", "meldingen")).cookie(people.loggedIn(UTRECHT))).andExpect(status().isForbidden());
        mvc.perform(get("http://amersfoort.localhost" + notice)).andExpect(status().isNotFound());
    }

    private String say(String mail) throws Exception {
        return location(FormPost.to(SITE + "/melden").param("path", SITE + path + "?taal=nl").param("matter", "UNLAWFUL").param("words", "Dit is een oproep tot geweld").param("name", "").param("mail", mail));
    }

    private void decide(String notice, Cookie who, String outcome, String reason) throws Exception {
        mvc.perform(FormPost.to(SITE + "/gemeente" + notice.replace("melden", "meldingen")).cookie(who).param("outcome", outcome).param("reason", reason))
                .andExpect(redirectedUrl("/gemeente/meldingen"));
    }

    private String decideRefused(String notice, Cookie who) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/gemeente" + notice.replace("melden", "meldingen")).cookie(who).param("outcome", "verberg").param("reason", "Toch"))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String location(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");
    }

    private List<String> mailsTo(MailAddress address) {
        return maintenance.call(jdbc -> jdbc.sql("select body from messages.message where recipient = ? order by created").param(address.value()).query(String.class).list());
    }

    private String page(String address, int expected) throws Exception {
        return mvc.perform(get(SITE + address)).andExpect(status().is(expected)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
