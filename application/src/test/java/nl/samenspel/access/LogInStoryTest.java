package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.access.limits.RateLimits;
import nl.samenspel.people.Account;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody logs in: asks for a link, finds it in the mail, opens it, presses the button. */
@SamenspelTest
@ExtendWith(OutputCaptureExtension.class)
class LogInStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final Pattern LINK = Pattern.compile("http://[a-z.]+(/inloggen/link\\?sleutel=([A-Za-z0-9_-]{43}))");

    private final MockMvc mvc;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LogInStoryTest(MockMvc mvc, People people, JdbcClient jdbc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void somebodyKnownComesInAndGoesOnToThePageThatWasAskedFor() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Ria", mail);
        mvc.perform(get(SITE + "/mijn/inloggen")).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/inloggen?verder=%2Fmijn%2Finloggen"));
        ask(mail, "/mijn/inloggen").andExpect(redirectedUrl("/inloggen/verstuurd"));
        String secret = secretMailedTo(mail);
        mvc.perform(get(SITE + "/inloggen/link").param("sleutel", secret)).andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("Dag Ria")));
        MvcResult in = open(secret, people.at(mail).getFirst().id().toString(), "").andExpect(redirectedUrl("/mijn/inloggen")).andReturn();
        mvc.perform(get(SITE + "/mijn").cookie(sessionOf(in))).andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("Dag Ria")));
    }

    @Test
    void aNewcomerSaysANameAndHasAnAccount() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        ask(mail, "").andExpect(redirectedUrl("/inloggen/verstuurd"));
        String secret = secretMailedTo(mail);
        assertThat(people.at(mail)).as("asking for a link makes no account").isEmpty();
        open(secret, "nieuw", " ").andExpect(status().isUnprocessableContent()).andExpect(content().string(Matchers.containsString("Dit is nog leeg")));
        open(secret, "nieuw", "Noor").andExpect(redirectedUrl("/mijn"));
        assertThat(people.at(mail)).extracting(Account::name).containsExactly("Noor");
    }

    @Test
    void lookingAtALinkDoesNothing() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Ria", mail);
        ask(mail, "");
        String secret = secretMailedTo(mail);
        for (int look = 0; look < 3; look++) {
            mvc.perform(get(SITE + "/inloggen/link").param("sleutel", secret))
                    .andExpect(status().isOk())
                    .andExpect(result -> assertThat(result.getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE)).isNull());
        }
        open(secret, people.at(mail).getFirst().id().toString(), "").andExpect(redirectedUrl("/mijn"));
    }

    @Test
    void aLinkWorksOnce() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Ria", mail);
        ask(mail, "");
        String secret = secretMailedTo(mail);
        String ria = people.at(mail).getFirst().id().toString();
        MvcResult in = open(secret, ria, "").andExpect(redirectedUrl("/mijn")).andReturn();
        open(secret, ria, "").andExpect(status().isGone()).andExpect(content().string(Matchers.containsString("Deze link is al gebruikt")));
        mvc.perform(get(SITE + "/inloggen/link").param("sleutel", secret)).andExpect(status().isGone());
        mvc.perform(get(SITE + "/inloggen/link").param("sleutel", secret).cookie(sessionOf(in))).andExpect(redirectedUrl("/mijn"));
    }

    @Test
    void aLinkEndsAfterHalfAnHour() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Ria", mail);
        ask(mail, "");
        String secret = secretMailedTo(mail);
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> assertThat(
                jdbc.sql("update access.log_in_link set expires = expires - interval '31 minutes' where token_hash = ?").param(Secrets.hash(secret)).update()).isOne()));
        mvc.perform(get(SITE + "/inloggen/link").param("sleutel", secret)).andExpect(status().isGone()).andExpect(content().string(Matchers.containsString("Deze link is verlopen")));
        open(secret, people.at(mail).getFirst().id().toString(), "").andExpect(status().isGone());
    }

    @Test
    void aLinkThatNeverWasOneSaysSoKindly() throws Exception {
        mvc.perform(get(SITE + "/inloggen/link").param("sleutel", "onzin")).andExpect(status().isNotFound()).andExpect(content().string(Matchers.containsString("Deze link kennen we niet")));
        mvc.perform(get(SITE + "/inloggen/link")).andExpect(status().isNotFound());
    }

    @Test
    void aLinkOfOneMunicipalityIsUnknownInAnother() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Ria", mail);
        ask(mail, "");
        mvc.perform(get("http://amersfoort.localhost/inloggen/link").param("sleutel", secretMailedTo(mail))).andExpect(status().isNotFound());
    }

    @Test
    void twoPeopleOnOneAddressChooseWhoTheyAre() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Wim", mail);
        people.register("Toos", mail);
        ask(mail, "");
        String secret = secretMailedTo(mail);
        mvc.perform(get(SITE + "/inloggen/link").param("sleutel", secret))
                .andExpect(content().string(Matchers.allOf(Matchers.containsString("Wim"), Matchers.containsString("Toos"), Matchers.containsString("Iemand anders"))));
        open(secret, "", "").andExpect(status().isUnprocessableContent());
        open(secret, UUID.randomUUID().toString(), "").andExpect(status().isUnprocessableContent());
        MvcResult in = open(secret, people.at(mail).get(1).id().toString(), "").andExpect(redirectedUrl("/mijn")).andReturn();
        mvc.perform(get(SITE + "/mijn").cookie(sessionOf(in))).andExpect(content().string(Matchers.containsString("Dag Toos")));
    }

    @Test
    void somebodyKnownAndSomebodyUnknownGetTheSameAnswerAndTheSameMail() throws Exception {
        MailAddress known = TestPeople.freshMail();
        MailAddress unknown = TestPeople.freshMail();
        people.register("Ria", known);
        assertThat(answer(ask(known, "").andReturn())).isEqualTo(answer(ask(unknown, "").andReturn()));
        assertThat(mailTo(known).replaceAll("sleutel=.*", "")).isEqualTo(mailTo(unknown).replaceAll("sleutel=.*", ""));
    }

    @Test
    void badAddressesComeBackWithAnExactSentence() throws Exception {
        for (String bad : List.of("", "ria", "ria@", "@voorbeeld.nl", "ria@voorbeeld", "ria @voorbeeld.nl", "a@b.nl, c@d.nl", "ria@voorbeeld.nl\r\nBcc: x@y.nl", "x".repeat(300) + "@voorbeeld.nl")) {
            mvc.perform(FormPost.to(SITE + "/inloggen").param("mail", bad))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(Matchers.containsString("utrecht-form-field__error-message")));
        }
    }

    @Test
    void onePersonsMailboxIsNotFlooded() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        for (int time = 0; time < RateLimits.Limit.LINKS_FOR_ADDRESS.attempts(); time++) {
            ask(mail, "").andExpect(redirectedUrl("/inloggen/verstuurd"));
        }
        ask(mail, "").andExpect(status().isTooManyRequests()).andExpect(header().exists("Retry-After")).andExpect(content().string(Matchers.allOf(
                Matchers.containsString("vaak om een link gevraagd"), Matchers.containsString(mail.value()))));
        ask(TestPeople.freshMail(), "").andExpect(redirectedUrl("/inloggen/verstuurd"));
    }

    @Test
    void oneClientCannotAskForEverybody() throws Exception {
        String client = "2001:db8:" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xffff) + ":1::";
        for (int time = 0; time < RateLimits.Limit.LINKS_BY_CLIENT.attempts(); time++) {
            mvc.perform(FormPost.from(client + Integer.toHexString(time + 1), FormPost.to(SITE + "/inloggen")).param("mail", TestPeople.freshMail().value())).andExpect(redirectedUrl("/inloggen/verstuurd"));
        }
        mvc.perform(FormPost.from(client + "ffff", FormPost.to(SITE + "/inloggen")).param("mail", TestPeople.freshMail().value())).andExpect(status().isTooManyRequests());
    }

    @Test
    void aTokenOfAnotherPageKeepsWhatWasTyped() throws Exception {
        mvc.perform(post(SITE + "/inloggen").header("Origin", SITE).param("mail", "ria@voorbeeld.nl"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(Matchers.containsString("ria@voorbeeld.nl")));
        mvc.perform(post(SITE + "/inloggen").header("Origin", "http://elders.example").param("mail", "ria@voorbeeld.nl"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(Matchers.not(Matchers.containsString("ria@voorbeeld.nl"))));
    }

    @Test
    void neitherAddressNorNameNorSecretStandsInTheLog(CapturedOutput log) throws Exception {
        MailAddress mail = TestPeople.freshMail();
        ask(mail, "");
        String secret = secretMailedTo(mail);
        mvc.perform(get(SITE + "/inloggen/link").param("sleutel", secret));
        open(secret, "nieuw", "Zeldzamenaam");
        open(secret, "nieuw", "Zeldzamenaam");
        assertThat(log.getAll()).contains("POST /inloggen/link").doesNotContain(mail.value()).doesNotContain(secret).doesNotContain("Zeldzamenaam");
    }

    @Test
    void nobodyIsSentToAnotherSiteAfterLoggingIn() {
        for (String elsewhere : List.of("https://elders.example", "//elders.example", "/\\elders.example", "/\t/elders.example", "javascript:alert(1)", "", "/inloggen?verder=/inloggen")) {
            assertThat(Onward.to(elsewhere)).isEqualTo("/mijn");
        }
        assertThat(Onward.to("/aanbod?wijk=overvecht&pagina=2")).isEqualTo("/aanbod?wijk=overvecht&pagina=2");
    }

    @Test
    void thePeopleOfTheDemoAreOnePressAway() throws Exception {
        mvc.perform(get(SITE + "/inloggen")).andExpect(content().string(Matchers.containsString("Samira Amrani")));
        mvc.perform(FormPost.to(SITE + "/inloggen/demo").param("wie", "broker")).andExpect(redirectedUrl("/postbus"));
        mvc.perform(get(SITE + "/postbus")).andExpect(content().string(Matchers.containsString("samira@voorbeeld.nl")));
        mvc.perform(FormPost.to(SITE + "/inloggen/demo").param("wie", "burgemeester")).andExpect(status().isNotFound());
    }

    private ResultActions ask(MailAddress mail, String onward) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/inloggen").param("mail", mail.value()).param("onward", onward));
    }

    private ResultActions open(String secret, String who, String name) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/inloggen/link").param("secret", secret).param("who", who).param("name", name));
    }

    private static String answer(MvcResult result) {
        return result.getResponse().getStatus() + " " + result.getResponse().getHeader("Location") + " " + result.getResponse().getHeaderNames();
    }

    private static Cookie sessionOf(MvcResult result) {
        Cookie cookie = result.getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        return cookie;
    }

    private String secretMailedTo(MailAddress mail) throws Exception {
        Matcher link = LINK.matcher(mailTo(mail));
        assertThat(link.find()).isTrue();
        return link.group(2);
    }

    /** The newest mail to this address, as the post box shows it. */
    private String mailTo(MailAddress mail) throws Exception {
        String list = mvc.perform(get(SITE + "/postbus")).andReturn().getResponse().getContentAsString();
        Matcher item = Pattern.compile("href=\"(/postbus/[0-9a-f-]{36})\">[^<]*</a>\\s*<br>Aan " + Pattern.quote(mail.value())).matcher(list);
        assertThat(item.find()).as("a mail to this address lies in the post box").isTrue();
        String page = mvc.perform(get(SITE + item.group(1))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return page.substring(page.indexOf("<div lang=")).replaceAll("(?s)</main>.*", "");
    }
}
