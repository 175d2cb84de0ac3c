package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A new mail address: it is the person's when the link in a mail to it is pressed, never half, and the old address is told. */
@SamenspelTest
class MailChangeStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final String PAGE = SITE + "/mijn/bereikbaar/mail";

    private final MockMvc mvc;
    private final TestPeople testPeople;
    private final People people;
    private final Reaches reaches;
    private final MailAddress old = TestPeople.freshMail();
    private final MailAddress fresh = TestPeople.freshMail();
    private AccountId toos;
    private Cookie asToos;

    MailChangeStoryTest(MockMvc mvc, TestPeople testPeople, People people, Reaches reaches) {
        this.mvc = mvc;
        this.testPeople = testPeople;
        this.people = people;
        this.reaches = reaches;
    }

    @BeforeEach
    void comeIn() {
        toos = people.register("Toos Test", old);
        asToos = testPeople.session(UTRECHT, toos);
    }

    @Test
    void aNewAddressCountsWhenTheLinkInTheMailToItIsPressed() throws Exception {
        ask(fresh.value()).andExpect(redirectedUrl("/mijn/bereikbaar/mail?verstuurd=true"));
        assertThat(page("/mijn/bereikbaar/mail?verstuurd=true")).contains("Kijk in je nieuwe mail", old.value());
        String secret = secretMailedTo(fresh);
        mvc.perform(get(SITE + "/nieuw-mailadres?sleutel=" + secret)).andExpect(status().isOk());
        assertThat(mail()).as("looking changes nothing").isEqualTo(old.value());
        press(secret).andExpect(redirectedUrl("/nieuw-mailadres/gelukt"));
        assertThat(mail()).isEqualTo(fresh.value());
        assertThat(lastMailTo(old)).contains("Je hebt een ander mailadres").doesNotContain(fresh.value());
        press(secret).andExpect(status().isGone());
        assertThat(page("/mijn/gegevens/gekeken")).contains("je mailadres, met de link in een mail aan je nieuwe adres");
    }

    @Test
    void aNewerLinkMakesTheOneBeforeWorthless() throws Exception {
        ask(TestPeople.freshMail().value());
        ask(fresh.value());
        String newest = secretMailedTo(fresh);
        MailAddress third = TestPeople.freshMail();
        ask(third.value());
        press(newest).andExpect(status().isGone());
        press(secretMailedTo(third)).andExpect(redirectedUrl("/nieuw-mailadres/gelukt"));
        assertThat(mail()).isEqualTo(third.value());
    }

    @Test
    void whatIsNoAddressOrTheSameIsSaidAndChangesNothing() throws Exception {
        assertThat(refused("")).contains("Vul ‘Nieuw mailadres’ in");
        assertThat(refused("toos")).contains("toos");
        assertThat(refused(old.value().toUpperCase())).contains("Dit is al je mailadres");
        press("onzin").andExpect(status().isGone());
        mvc.perform(get(SITE + "/nieuw-mailadres")).andExpect(status().isGone());
        assertThat(mail()).isEqualTo(old.value());
    }

    @Test
    void nobodyFillsSomebodysMailboxWithLinks() throws Exception {
        for (int time = 0; time < 5; time++) {
            ask(fresh.value()).andExpect(status().is3xxRedirection());
        }
        ask(fresh.value()).andExpect(status().isTooManyRequests());
    }

    @Test
    void whoMustNotBeFoundGetsBothMailsWithoutASender() throws Exception {
        reaches.keep(toos, new Reach(Optional.empty(), Optional.empty(), Channel.MAIL, new SafeContact(true, false, false, false), Rhythm.AT_ONCE, "", Optional.empty()));
        ask(fresh.value());
        String secret = secretMailedTo(fresh);
        assertThat(lastMailTo(fresh)).doesNotContain("Samenspel Utrecht?", "nieuw mailadres");
        press(secret);
        assertThat(lastMailTo(old)).contains("Er staat een bericht voor je klaar").doesNotContain("ander mailadres");
    }

    @Test
    void whoHadNoMailAddsAnAddress() throws Exception {
        toos = people.register("Toos zonder mail");
        asToos = testPeople.session(UTRECHT, toos);
        assertThat(page("/mijn/bereikbaar")).contains("Je hebt hier geen mailadres", "In welke taal");
        ask(fresh.value());
        press(secretMailedTo(fresh));
        assertThat(mail()).isEqualTo(fresh.value());
    }

    private ResultActions ask(String mail) throws Exception {
        return mvc.perform(FormPost.to(PAGE).cookie(asToos).param("mail", mail));
    }

    private String refused(String mail) throws Exception {
        return ask(mail).andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
    }

    private ResultActions press(String secret) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/nieuw-mailadres").param("secret", secret));
    }

    private String mail() {
        return people.find(toos).orElseThrow().mail();
    }

    private String secretMailedTo(MailAddress mail) throws Exception {
        Matcher link = Pattern.compile("/nieuw-mailadres\\?sleutel=([A-Za-z0-9_-]{43})").matcher(lastMailTo(mail));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String lastMailTo(MailAddress mail) throws Exception {
        Matcher item = Pattern.compile("href=\"(/postbus/[0-9a-f-]{36})\">[^<]*</a>\\s*<br>Aan " + Pattern.quote(mail.value())).matcher(mvc.perform(get(SITE + "/postbus")).andReturn().getResponse().getContentAsString());
        assertThat(item.find()).isTrue();
        return mvc.perform(get(SITE + item.group(1))).andReturn().getResponse().getContentAsString();
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(SITE + path).cookie(asToos)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
