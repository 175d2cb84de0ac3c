package nl.samenspel.contact;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.TestPeople;
import nl.samenspel.messages.MessageId;
import nl.samenspel.messages.Post;
import nl.samenspel.messages.Saying;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Who gets too many mails says so from the mail, without logging in; who must not be found gets no such link. */
@SamenspelTest
class FewerStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final Pattern LINK = Pattern.compile("/minder-berichten/[A-Za-z0-9_-]{43}");

    private final MockMvc mvc;
    private final Reaches reaches;
    private final People people;
    private final TransactionTemplate transaction;
    private final Saying saying;
    private final MailAddress mail = TestPeople.freshMail();

    FewerStoryTest(MockMvc mvc, People people, Reaches reaches, Post post, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.reaches = reaches;
        this.people = people;
        this.transaction = transaction;
        this.saying = new Saying(people, reaches, post, transaction);
    }

    @Test
    void theLinkInAMailChangesNothingUntilItsButtonIsPressed() throws Exception {
        AccountId toos = somebody(SafeContact.NOT_ASKED);
        String link = link(toos);
        assertThat(mvc.perform(get(SITE + link)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString()).contains("Hoe vaak wil je van ons horen?").doesNotContain("Toos", mail.value());
        assertThat(reaches.of(toos).rhythm()).isEqualTo(Rhythm.AT_ONCE);
        mvc.perform(FormPost.to(SITE + link).param("rhythm", "SOMETIMES")).andExpect(status().isUnprocessableContent());
        assertThat(reaches.of(toos).rhythm()).isEqualTo(Rhythm.AT_ONCE);
        mvc.perform(FormPost.to(SITE + link).param("rhythm", "WEEKLY")).andExpect(redirectedUrl("/minder-berichten/gelukt"));
        assertThat(reaches.of(toos)).satisfies(reach -> assertThat(reach.rhythm()).isEqualTo(Rhythm.WEEKLY)).satisfies(reach -> assertThat(reach.telephone()).isPresent());
        mvc.perform(get(SITE + "/minder-berichten/gelukt")).andExpect(status().isOk());
    }

    @Test
    void theButtonOfAMailProgramStopsAllWithoutCookiesAndLinksToLogInStillCome() throws Exception {
        AccountId toos = somebody(SafeContact.NOT_ASKED);
        mvc.perform(post(SITE + link(toos)).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        assertThat(reaches.of(toos).rhythm()).isEqualTo(Rhythm.NONE);
        assertThat(saying.say(toos, "Koffie", "Dinsdag.").channel()).isEqualTo(Channel.INBOX);
        mvc.perform(FormPost.to(SITE + "/inloggen").param("mail", mail.value()));
        assertThat(mails()).contains("Je link om in te loggen");
    }

    @Test
    void aLinkIsWorthNothingWhenItIsMadeUpOrTheAddressIsSomebodyElsesByNow() throws Exception {
        AccountId toos = somebody(SafeContact.NOT_ASKED);
        String link = link(toos);
        String other = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        mvc.perform(get(SITE + other)).andExpect(status().isGone());
        mvc.perform(get(SITE + "/minder-berichten/onzin")).andExpect(status().isGone());
        mvc.perform(post(SITE + other).param("List-Unsubscribe", "One-Click")).andExpect(status().isGone());
        mvc.perform(get("http://amersfoort.localhost" + link)).andExpect(status().isGone());
        mvc.perform(post(SITE + link).param("rhythm", "NONE")).andExpect(status().isForbidden());
        transaction.executeWithoutResult(_ -> people.forget(toos));
        mvc.perform(get(SITE + link)).andExpect(status().isGone());
        mvc.perform(FormPost.to(SITE + link).param("rhythm", "NONE")).andExpect(status().isGone());
    }

    @Test
    void aMailThatMustNotSayWhoSentItHasNoLink() throws Exception {
        AccountId sanne = somebody(new SafeContact(true, false, false, false));
        assertThat(page("/postbus/" + saying.say(sanne, "Koffie", "Dinsdag.").message())).doesNotContain("minder-berichten", "bereikbaar");
    }

    private AccountId somebody(SafeContact safe) {
        return saying.somebody(mail, Channel.MAIL, safe, Rhythm.AT_ONCE, "");
    }

    private String link(AccountId to) throws Exception {
        MessageId message = saying.say(to, "Koffie", "Kom je dinsdag?").message();
        String mail = page("/postbus/" + message);
        assertThat(mail).as("a link that works in the demo, which has no TLS").contains("href=\"http://localhost:");
        Matcher link = LINK.matcher(mail);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String mails() throws Exception {
        return page("/postbus");
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(SITE + path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
