package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.messages.Inbox;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.test.web.servlet.MockMvc;

/** A mail account is not enough for roles with rights over others' data: a passkey is made once, used from then on, and taken away by a colleague when it is lost. */
@SamenspelTest
class PasskeyFirstStoryTest {

    private static final String SITE = "http://amersfoort.localhost";
    private static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY);

    private final MockMvc mvc;
    private final TestPeople testPeople;
    private final Passkeys passkeys;
    private final Roles roles;
    private final Inbox inbox;

    PasskeyFirstStoryTest(MockMvc mvc, TestPeople testPeople, Passkeys passkeys, Roles roles, Inbox inbox) {
        this.mvc = mvc;
        this.testPeople = testPeople;
        this.passkeys = passkeys;
        this.roles = roles;
        this.inbox = inbox;
    }

    @Test
    void anAdministratorWhoComesInByMailMakesAPasskeyFirst() throws Exception {
        Cookie byMail = testPeople.sessionByMail(AMERSFOORT, testPeople.somebody(AMERSFOORT, ADMINISTRATOR));
        for (String page : List.of("/gemeente/rollen", "/gemeente", "/gemeente/beheer")) {
            mvc.perform(get(SITE + page).cookie(byMail)).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/mijn/inloggen"));
        }
        mvc.perform(FormPost.to(SITE + "/gemeente/rollen").cookie(byMail).param("mail", "x@voorbeeld.nl")).andExpect(status().isSeeOther());
        assertThat(page("/mijn", byMail)).contains("een link in de mail niet genoeg").doesNotContain("/gemeente/rollen");
        assertThat(page("/mijn/inloggen", byMail)).contains("Maak hieronder een toegangssleutel");
        mvc.perform(FormPost.to(SITE + "/mijn/inloggen/sleutel/vraag").cookie(byMail)).andExpect(status().isOk());
    }

    @Test
    void whoHasAPasskeyAndComesInByMailUsesItAndMakesNoOther() throws Exception {
        AccountId administrator = testPeople.somebody(AMERSFOORT, ADMINISTRATOR);
        String passkey = passkeyOf(administrator);
        Cookie byMail = testPeople.sessionByMail(AMERSFOORT, administrator);
        assertThat(page("/mijn/inloggen", byMail)).contains("Gebruik nu je toegangssleutel").doesNotContain("name=\"label\"");
        mvc.perform(FormPost.to(SITE + "/mijn/inloggen/sleutel/vraag").cookie(byMail)).andExpect(status().isForbidden());
        mvc.perform(FormPost.to(SITE + "/mijn/inloggen/sleutel").cookie(byMail).param("label", "van een ander").param("credential", "{}")).andExpect(redirectedUrl("/mijn/inloggen"));
        mvc.perform(FormPost.to(SITE + "/mijn/inloggen/sleutel/" + passkey + "/weg").cookie(byMail)).andExpect(redirectedUrl("/mijn/inloggen"));
        assertThat(passkeys(administrator)).hasSize(1);
        mvc.perform(get(SITE + "/gemeente/rollen").cookie(testPeople.session(AMERSFOORT, administrator))).andExpect(status().isOk());
    }

    @Test
    void otherRolesAndMunicipalitiesWithoutTheRuleGoOnAsBefore() throws Exception {
        Cookie broker = testPeople.sessionByMail(AMERSFOORT, testPeople.somebody(AMERSFOORT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)));
        mvc.perform(get(SITE + "/werk").cookie(broker)).andExpect(status().isOk());
        mvc.perform(get(SITE + "/gemeente/rollen").cookie(broker)).andExpect(status().isForbidden());
        Cookie there = testPeople.sessionByMail(UTRECHT, testPeople.somebody(UTRECHT, ADMINISTRATOR));
        mvc.perform(get("http://utrecht.localhost/gemeente/rollen").cookie(there)).andExpect(status().isOk());
    }

    @Test
    void lostPasskeysAreTakenAwayByAnotherAdministratorAndThePersonIsTold() throws Exception {
        AccountId lost = testPeople.somebody(AMERSFOORT, ADMINISTRATOR);
        passkeyOf(lost);
        Cookie finder = testPeople.session(AMERSFOORT, lost);
        AccountId colleague = testPeople.somebody(AMERSFOORT, ADMINISTRATOR);
        Cookie asColleague = testPeople.session(AMERSFOORT, colleague);
        mvc.perform(FormPost.to(SITE + "/gemeente/rollen/" + grantOf(colleague) + "/sleutels-weg").cookie(asColleague)).andExpect(redirectedUrl("/gemeente/rollen?sleutels=zelf"));
        mvc.perform(FormPost.to(SITE + "/gemeente/rollen/" + grantOf(lost) + "/sleutels-weg").cookie(asColleague)).andExpect(redirectedUrl("/gemeente/rollen?sleutels=weg"));
        assertThat(passkeys(lost)).isEmpty();
        mvc.perform(get(SITE + "/mijn").cookie(finder)).andExpect(redirectedUrl("/inloggen?verder=%2Fmijn"));
        assertThat(CurrentMunicipality.call(AMERSFOORT, () -> inbox.of(lost, 5, 0))).first().satisfies(message -> assertThat(message.letter().subject()).contains("ingetrokken"));
        mvc.perform(FormPost.to(SITE + "/gemeente/rollen/" + UUID.randomUUID() + "/sleutels-weg").cookie(asColleague)).andExpect(status().isNotFound());
        assertThat(page("/gemeente/rollen?sleutels=weg", asColleague)).contains("Je collega krijgt bericht");
    }

    @Test
    void theRuleHoldsEverywhereOutsideTheDemoUnlessASettingSaysOtherwise() {
        assertThat(holds(new PasskeyRule(List.of(), false), UTRECHT)).isTrue();
        assertThat(holds(new PasskeyRule(List.of(), true), UTRECHT)).isFalse();
        assertThat(holds(new PasskeyRule(List.of("none"), false), UTRECHT)).isFalse();
        assertThat(holds(new PasskeyRule(List.of(" GM0344 "), true), UTRECHT)).isTrue();
        assertThat(holds(new PasskeyRule(List.of("GM0344"), false), AMERSFOORT)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PasskeyRule(List.of("Utrecht"), false)).withMessageContaining("GM0344");
    }

    private static boolean holds(PasskeyRule rule, MunicipalityCode in) {
        return CurrentMunicipality.call(in, rule::holds);
    }

    private String passkeyOf(AccountId account) {
        CurrentMunicipality.run(AMERSFOORT, () -> passkeys.keep(ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.random())
                .userEntityUserId(Passkeys.user(account))
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .signatureCount(0)
                .uvInitialized(true)
                .transports(Set.of())
                .label("mijn telefoon")
                .created(Instant.now())
                .lastUsed(Instant.now())
                .build(), "amersfoort.localhost"));
        return passkeys(account).getFirst().id();
    }

    private List<Passkey> passkeys(AccountId account) {
        return CurrentMunicipality.call(AMERSFOORT, () -> passkeys.of(account));
    }

    private UUID grantOf(AccountId account) {
        return CurrentMunicipality.call(AMERSFOORT, roles::all).stream().filter(line -> line.account().equals(account)).findFirst().orElseThrow().id();
    }

    private String page(String path, Cookie session) throws Exception {
        return mvc.perform(get(SITE + path).cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
