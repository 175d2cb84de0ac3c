package nl.samenspel.privacy;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Roles;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Outgoing;
import nl.samenspel.messages.Post;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A woman in a refuge, a resident who wants to know and then leaves, and the privacy officer whom they ask. */
@SamenspelTest
class PrivacyStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final Grant OFFICER = new Grant(Role.PRIVACY_OFFICER, Scope.WHOLE_MUNICIPALITY);

    private final MockMvc mvc;
    private final TestPeople testPeople;
    private final People people;
    private final Roles roles;
    private final Post post;
    private final Consents consents;
    private final LookedMail lookedMail;
    private final Maintenance maintenance;
    private final TransactionTemplate transaction;
    private final MailAddress mail = TestPeople.freshMail();
    private final String name = "Sanne " + UUID.randomUUID().toString().substring(0, 8);
    private AccountId sanne;
    private Cookie asSanne;
    private AccountId els;
    private Cookie asEls;

    PrivacyStoryTest(MockMvc mvc, TestPeople testPeople, People people, Roles roles, Post post, Consents consents, LookedMail lookedMail, Maintenance maintenance,
            TransactionTemplate transaction) {
        this.mvc = mvc;
        this.testPeople = testPeople;
        this.people = people;
        this.roles = roles;
        this.post = post;
        this.consents = consents;
        this.lookedMail = lookedMail;
        this.maintenance = maintenance;
        this.transaction = transaction;
    }

    @BeforeEach
    void comeIn() {
        sanne = people.register(name, mail);
        asSanne = testPeople.session(UTRECHT, sanne);
        els = testPeople.somebody(UTRECHT, OFFICER);
        asEls = testPeople.session(UTRECHT, els);
    }

    @Test
    void everybodyReadsWhatIsKeptWhyAndHowLongAndTakesTheRegisterAlong() throws Exception {
        assertThat(page("/privacy", null)).contains("Je account", "zolang je meedoet", "90 dagen nadat het verstuurd is", "5 jaar nadat de regel geschreven is", "Het college van de gemeente Utrecht");
        String register = page("/privacy/register.csv", null);
        assertThat(register.lines().count()).isEqualTo(ProcessingTable.ALL.size() + 1);
        assertThat(register).contains("AVG 6.1.e", "https://localhost/privacy#messages");
    }

    @Test
    void whoLooksIsSeenByRoleAndOneselfIsNot() throws Exception {
        page("/mijn/gegevens", asSanne);
        assertThat(page("/mijn/gegevens/gekeken", asSanne)).contains("Er keek nog niemand");
        page("/gemeente/privacy/mensen/" + sanne, asEls);
        page("/gemeente/privacy/mensen/" + sanne, asEls);
        String looked = page("/mijn/gegevens/gekeken", asSanne);
        assertThat(looked).contains("Privacymedewerker", "Bekeken: alles wat we van je hebben (2 keer)").doesNotContain("Bo Test");
        assertThat(page("/gemeente/privacy/mensen/" + sanne, asEls)).contains("Bo Test (Privacymedewerker)");
    }

    @Test
    void aRoleThatIsGivenAndShownIsInTheLogOfThePersonConcerned() throws Exception {
        Cookie administrator = testPeople.loggedIn(UTRECHT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
        mvc.perform(FormPost.to(SITE + "/gemeente/rollen").cookie(administrator).param("mail", mail.value()).param("who", "").param("role", "INTERN").param("scope", "gemeente"))
                .andExpect(redirectedUrl("/gemeente/rollen"));
        page("/gemeente/rollen", administrator);
        assertThat(page("/mijn/gegevens/gekeken", asSanne)).contains("Beheerder", "Toegevoegd: je rollen", "Bekeken: je rollen");
    }

    @Test
    void whatEndangersSomebodyIsWithheldByANamedOfficerAndNothingTellsSo() throws Exception {
        AccountId refuge = testPeople.somebody(UTRECHT, new Grant(Role.TEAM_MEMBER, Scope.WHOLE_MUNICIPALITY), OFFICER);
        page("/gemeente/privacy/mensen/" + sanne, testPeople.session(UTRECHT, refuge));
        String before = page("/mijn/gegevens/gekeken", asSanne);
        assertThat(before).contains("Buurtteammedewerker");
        mvc.perform(FormPost.to(SITE + "/gemeente/privacy/mensen/" + sanne + "/achterhouden").cookie(asEls)
                        .param("doer", refuge.toString()).param("from", "1-1-2026").param("reason", "Veiligheid van een ander").param("review", "1-1-2099"))
                .andExpect(redirectedUrl("/gemeente/privacy/mensen/" + sanne));
        assertThat(page("/mijn/gegevens/gekeken", asSanne)).doesNotContain("Buurtteammedewerker").contains("Deze zin staat bij iedereen");
        assertThat(copy(asSanne)).doesNotContain("team-member", "Veiligheid van een ander");
        assertThat(page("/gemeente/privacy", asEls)).contains("Veiligheid van een ander", "Bo Test");
        String number = page("/gemeente/privacy", asEls).replaceAll("(?s).*?achterhouden/([0-9a-f-]{36})/einde.*", "$1");
        mvc.perform(FormPost.to(SITE + "/gemeente/privacy/achterhouden/" + number + "/einde").cookie(asEls)).andExpect(redirectedUrl("/gemeente/privacy"));
    }

    @Test
    void anOfficerMustSayFromWhenWhyAndWhenToLookAgain() throws Exception {
        String answer = mvc.perform(FormPost.to(SITE + "/gemeente/privacy/mensen/" + sanne + "/achterhouden").cookie(asEls)
                        .param("doer", "").param("from", "31-2-2026").param("reason", "").param("review", "1-1-2020"))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
        assertThat(answer).contains("Kies een dag die nog moet komen");
    }

    @Test
    void anOfficerOfAnotherMunicipalityFindsTheSamePersonButNotWhatIsKeptHere() throws Exception {
        CurrentMunicipality.run(UTRECHT, () -> roles.give(sanne, Role.INTERN, Scope.WHOLE_MUNICIPALITY, els));
        Cookie there = testPeople.loggedIn(AMERSFOORT, OFFICER);
        String answer = mvc.perform(get("http://amersfoort.localhost/gemeente/privacy/mensen/" + sanne).cookie(there)).andReturn().getResponse().getContentAsString();
        assertThat(answer).doesNotContain("Stagiair");
    }

    @Test
    void thePersonTakesEverythingAlongAndNothingOfSomebodyElse() throws Exception {
        MailAddress other = TestPeople.freshMail();
        people.register("Iemand Anders", other);
        say(sanne, mail, "Kom je koffie drinken?");
        String copy = copy(asSanne);
        assertThat(copy).contains(name, mail.value(), "Kom je koffie drinken?", "Gemeente").doesNotContain(other.value(), "Iemand Anders");
        assertThat(page("/gemeente/privacy/mensen/" + sanne, asEls)).contains("Meegenomen: alles wat we van je hebben");
    }

    @Test
    void sayingYesAndNoTakesOneButtonEachAndGivesAReceipt() throws Exception {
        mvc.perform(get(SITE + "/mijn/toestemming/looked-mail/bewijs").cookie(asSanne)).andExpect(status().isNotFound());
        mvc.perform(FormPost.to(SITE + "/mijn/toestemming/looked-mail/ja").cookie(asSanne)).andExpect(redirectedUrl("/mijn/toestemming"));
        assertThat(agrees()).isTrue();
        mvc.perform(FormPost.to(SITE + "/mijn/toestemming/looked-mail/nee").cookie(asSanne)).andExpect(redirectedUrl("/mijn/toestemming"));
        assertThat(agrees()).isFalse();
        String receipt = page("/mijn/toestemming/looked-mail/bewijs", asSanne);
        assertThat(receipt).contains("ISO/IEC TS 27560:2023", "consent given", "consent withdrawn", "Mogen we je mailen als iemand naar je gegevens keek?", "samenspel@utrecht.voorbeeld");
        mvc.perform(FormPost.to(SITE + "/mijn/toestemming/iets-anders/ja").cookie(asSanne)).andExpect(status().isNotFound());
    }

    @Test
    void whoSaidYesGetsOneMailThatTellsNeitherWhoNorWhat() throws Exception {
        mvc.perform(FormPost.to(SITE + "/mijn/toestemming/looked-mail/ja").cookie(asSanne));
        CurrentMunicipality.run(UTRECHT, lookedMail::send);
        assertThat(messagesTo(mail)).as("nobody looked yet").isEmpty();
        page("/gemeente/privacy/mensen/" + sanne, asEls);
        CurrentMunicipality.run(UTRECHT, lookedMail::send);
        assertThat(messagesTo(mail)).singleElement().asString().contains("Vorige week keek iemand naar je gegevens").doesNotContain("Privacymedewerker", name);
    }

    @Test
    void whoLeavesIsNowhereInTheWholeDatabaseAnyMore() throws Exception {
        CurrentMunicipality.run(UTRECHT, () -> roles.give(sanne, Role.INTERN, Scope.WHOLE_MUNICIPALITY, els));
        say(sanne, mail, "Dag " + name);
        mvc.perform(FormPost.to(SITE + "/melden").param("path", "/aanbod").param("matter", "HURTFUL").param("words", "Dit kwetst").param("name", name).param("mail", mail.value()))
                .andExpect(status().isSeeOther());
        mvc.perform(FormPost.to(SITE + "/gemeente/privacy").cookie(asEls).param("mail", mail.value())).andExpect(status().isOk());
        assertThat(page("/mijn/gegevens/gekeken", asSanne)).contains("Gezocht: je mailadres");
        page("/gemeente/privacy/mensen/" + sanne, asEls);
        assertThat(tablesWith(mail.value())).isNotEmpty();
        mvc.perform(FormPost.to(SITE + "/mijn/gegevens/weg").cookie(asSanne).param("sure", "")).andExpect(status().isUnprocessableContent());
        mvc.perform(FormPost.to(SITE + "/mijn/gegevens/weg").cookie(asSanne).param("sure", "ja")).andExpect(redirectedUrl("/privacy/tot-ziens"));
        assertThat(tablesWith(mail.value())).as("tables in which the address still stands").isEmpty();
        assertThat(tablesWith(name)).as("tables in which the name still stands").isEmpty();
        mvc.perform(get(SITE + "/mijn").cookie(asSanne)).andExpect(status().isSeeOther());
        assertThat(page("/privacy/tot-ziens", null)).contains("Je gegevens zijn weg");
        mvc.perform(get(SITE + "/gemeente/privacy/mensen/" + sanne).cookie(asEls)).andExpect(status().isNotFound());
    }

    @Test
    void whoAlsoTakesPartElsewhereKeepsTheAccountThere() throws Exception {
        CurrentMunicipality.run(AMERSFOORT, () -> roles.give(sanne, Role.INTERN, Scope.WHOLE_MUNICIPALITY, els));
        mvc.perform(FormPost.to(SITE + "/mijn/gegevens/weg").cookie(asSanne).param("sure", "ja")).andExpect(redirectedUrl("/privacy/tot-ziens?account=blijft"));
        assertThat(people.find(sanne)).isPresent();
    }

    @Test
    void theLastAdministratorStaysUntilThereIsAnother() throws Exception {
        AccountId alone = testPeople.somebody(AMERSFOORT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
        CurrentMunicipality.run(AMERSFOORT, () -> roles.all().stream()
                .filter(role -> role.grant().role() == Role.ADMINISTRATOR && role.until().isEmpty() && !role.account().equals(alone))
                .forEach(role -> roles.end(role.id(), alone)));
        String answer = mvc.perform(FormPost.to("http://amersfoort.localhost/mijn/gegevens/weg").cookie(testPeople.session(AMERSFOORT, alone)).param("sure", "ja"))
                .andReturn().getResponse().getContentAsString();
        assertThat(answer).contains("Dit is de laatste beheerder");
        assertThat(people.find(alone)).isPresent();
    }

    private void say(AccountId account, MailAddress to, String words) {
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> post.queue(Outgoing.plain(to, account, new Letter(Language.NL, "Een vraag", List.of(words), null)))));
    }

    private boolean agrees() {
        return CurrentMunicipality.call(UTRECHT, () -> consents.holds(sanne, ConsentPurpose.LOOKED_MAIL));
    }

    private List<String> messagesTo(MailAddress address) {
        return maintenance.call(jdbc -> jdbc.sql("select body from messages.message where recipient = ?").param(address.value()).query(String.class).list());
    }

    /** Every table of the database in which this text stands, in whatever column. */
    private List<String> tablesWith(String text) {
        return maintenance.call(jdbc -> {
            List<String> found = new ArrayList<>();
            for (String table : jdbc.sql("select schemaname || '.' || tablename from pg_tables where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'migration'").query(String.class).list()) {
                if (jdbc.sql("select exists (select 1 from " + table + " t where strpos(t::text, ?) > 0)").param(text).query(Boolean.class).single()) {
                    found.add(table);
                }
            }
            return found;
        });
    }

    private String copy(Cookie session) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/mijn/gegevens/meenemen").cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private String page(String path, Cookie session) throws Exception {
        var request = get(SITE + path);
        return mvc.perform(session == null ? request : request.cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
