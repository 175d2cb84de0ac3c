package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.testing.TestProvider;
import nl.samenspel.testing.TestProvider.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Anke works for a welfare organisation and logs in as she does at work. The provider is a real one, over HTTP, with signed tokens. */
@SamenspelTest
@ExtendWith(OutputCaptureExtension.class)
class OpenIdStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final Grant STAFF = new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY);

    private final MockMvc mvc;
    private final People people;
    private final Roles roles;
    private final TestProvider.Running provider = TestProvider.running();
    private AccountId anke;
    private Somebody ankeThere;

    OpenIdStoryTest(MockMvc mvc, People people, Roles roles) {
        this.mvc = mvc;
        this.people = people;
        this.roles = roles;
    }

    @BeforeEach
    void ankeHasARole() {
        MailAddress mail = TestPeople.freshMail();
        anke = people.register("Anke van Werk", mail);
        CurrentMunicipality.run(UTRECHT, () -> roles.give(anke, STAFF.role(), STAFF.scope(), null));
        ankeThere = new Somebody(UUID.randomUUID().toString(), mail.value(), true);
    }

    @Test
    void ankeComesInTheFirstTimeByHerMailAddressAndLaterByHerNumberAlone() throws Exception {
        assertThat(mvc.perform(get(SITE + "/inloggen")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("Log in bij " + TestProvider.NAME);
        Asked asked = ask("/werk/aan-tafel");
        Cookie session = back(asked, provider.logIn(asked.address(), ankeThere)).andExpect(redirectedUrl("/werk/aan-tafel")).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        assertThat(page("/mijn", session)).contains("Dag Anke van Werk", "Sociaal makelaar");
        Asked again = ask("");
        back(again, provider.logIn(again.address(), new Somebody(ankeThere.subject(), "anders@voorbeeld.nl", true))).andExpect(redirectedUrl("/mijn"));
        assertThat(page("/mijn/gegevens", session)).contains("Inloggen bij je organisatie");
    }

    @Test
    void theQuestionIsAsNlGovAsks() throws Exception {
        Map<String, String> question = TestProvider.Running.question(ask("").address());
        assertThat(question).containsEntry("response_type", "code").containsEntry("code_challenge_method", "S256").containsEntry("scope", "openid email").containsEntry("acr_values", TestProvider.LEVEL)
                .containsEntry("redirect_uri", SITE + "/inloggen/organisatie/terug");
        assertThat(question.get("state")).hasSizeGreaterThanOrEqualTo(22);
        assertThat(question.get("nonce")).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(question.get("state"));
        assertThat(question.get("claims")).contains("email").doesNotContain("name");
    }

    @Test
    void withoutARoleNobodyComesInByAnEmployer() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Gewone Bewoner", mail);
        Asked asked = ask("");
        refused(back(asked, provider.logIn(asked.address(), new Somebody("resident", mail.value(), true))), "Je hebt hier nog geen rol");
        Asked stranger = ask("");
        refused(back(stranger, provider.logIn(stranger.address(), new Somebody("stranger", TestPeople.freshMail().value(), true))), "Je hebt hier nog geen rol");
    }

    @Test
    void whoLosesTheRoleDoesNotComeInThisWayAnyMore() throws Exception {
        Asked asked = ask("");
        back(asked, provider.logIn(asked.address(), ankeThere)).andExpect(redirectedUrl("/mijn"));
        CurrentMunicipality.run(UTRECHT, () -> roles.all().stream().filter(role -> role.account().equals(anke)).forEach(role -> roles.end(role.id(), anke)));
        Asked again = ask("");
        refused(back(again, provider.logIn(again.address(), ankeThere)), "Je hebt hier nog geen rol");
    }

    @Test
    void aMailAddressThatTheProviderDidNotCheckLinksNobody() throws Exception {
        Asked asked = ask("");
        refused(back(asked, provider.logIn(asked.address(), new Somebody(ankeThere.subject(), ankeThere.mail(), false))), "Je hebt hier nog geen rol");
    }

    @Test
    void aTokenThatDoesNotHoldLetsNobodyIn() throws Exception {
        List<UnaryOperator<JWTClaimsSet.Builder>> lies = List.of(
                claims -> claims.claim("nonce", "of-another-question"),
                claims -> claims.claim("nonce", null),
                claims -> claims.issuer("https://elders.example"),
                claims -> claims.audience("somebody-else"),
                claims -> claims.audience(List.of(TestProvider.CLIENT, "somebody-else")),
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(600))),
                claims -> claims.subject(null),
                claims -> claims.claim("acr", "http://eidas.europa.eu/LoA/low"),
                claims -> claims.claim("acr", null));
        for (UnaryOperator<JWTClaimsSet.Builder> lie : lies) {
            Asked asked = ask("");
            refused(back(asked, provider.logIn(asked.address(), ankeThere, lie)), "Dat ging niet goed");
        }
        Asked forged = ask("");
        refused(back(forged, provider.logInForged(forged.address(), ankeThere)), "Dat ging niet goed");
    }

    @Test
    void anAnswerCountsInTheBrowserThatAskedAndOnce() throws Exception {
        Asked asked = ask("");
        String code = provider.logIn(asked.address(), ankeThere);
        Asked other = ask("");
        refused(mvc.perform(get(SITE + "/inloggen/organisatie/terug").cookie(other.session()).param("state", asked.state()).param("code", code).param("iss", provider.issuer())), "Dat ging niet goed");
        refused(mvc.perform(get(SITE + "/inloggen/organisatie/terug").param("state", asked.state()).param("code", code)), "Dat ging niet goed");
        refused(mvc.perform(get(SITE + "/inloggen/organisatie/terug").cookie(asked.session()).param("state", asked.state()).param("code", code).param("iss", "https://elders.example")), "Dat ging niet goed");
        refused(back(asked, code), "Dat ging niet goed");
        Asked denied = ask("");
        refused(mvc.perform(get(SITE + "/inloggen/organisatie/terug").cookie(denied.session()).param("state", denied.state()).param("error", "access_denied").param("iss", provider.issuer())), "Dat ging niet goed");
        Asked stolen = ask("");
        refused(back(stolen, "not-a-code"), "Dat ging niet goed");
    }

    @Test
    void loggingOutGoesOnThere() throws Exception {
        Asked asked = ask("");
        Cookie session = back(asked, provider.logIn(asked.address(), ankeThere)).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        mvc.perform(FormPost.to(SITE + "/uitloggen").cookie(session)).andExpect(redirectedUrl("/uitgelogd"));
        mvc.perform(get(SITE + "/mijn").cookie(session)).andExpect(status().isSeeOther());
        String answer = mvc.perform(get(SITE + "/uitgelogd")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains(provider.issuer() + "/log-out?", "client_id=" + TestProvider.CLIENT);
    }

    @Test
    void neitherNameNorAddressNorTokenStandsInTheLog(CapturedOutput log) throws Exception {
        Asked asked = ask("");
        back(asked, provider.logIn(asked.address(), ankeThere)).andExpect(redirectedUrl("/mijn"));
        assertThat(log.getAll()).contains("/inloggen/organisatie/terug").doesNotContain(ankeThere.mail(), ankeThere.subject(), "Anke van Werk", "eyJ", asked.state());
    }

    @Test
    void halfASettingIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new OpenIdSettings("https://inloggen.voorbeeld.nl", "samenspel", "", "", List.of(), "Voorbeeld")).hasMessageContaining("samenspel.openid.key");
        assertThat(new OpenIdSettings("", "", "", "", List.of(), "").isOn()).isFalse();
    }

    private record Asked(String address, String state, Cookie session) {}

    private Asked ask(String onward) throws Exception {
        MockHttpServletResponse answer = mvc.perform(FormPost.from(FormPost.freshClient(), get(SITE + "/inloggen/organisatie").param("verder", onward))).andExpect(status().isSeeOther()).andReturn().getResponse();
        String address = answer.getRedirectedUrl();
        return new Asked(address, TestProvider.Running.question(address).get("state"), answer.getCookie(SecurityConfiguration.SESSION_COOKIE));
    }

    private ResultActions back(Asked asked, String code) throws Exception {
        return mvc.perform(FormPost.from(FormPost.freshClient(), get(SITE + "/inloggen/organisatie/terug").cookie(asked.session()).param("state", asked.state()).param("code", code).param("iss", provider.issuer())));
    }

    private static void refused(ResultActions answer, String words) throws Exception {
        answer.andExpect(status().is4xxClientError());
        assertThat(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)).contains(words);
    }

    private String page(String path, Cookie session) throws Exception {
        return mvc.perform(get(SITE + path).cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
