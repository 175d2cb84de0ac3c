package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.privacy.ConsentPurpose;
import nl.samenspel.privacy.Consents;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Riet lets her son Karel arrange things; a mentor, a parent and a boy of seventeen come to the table too. */
@SamenspelTest
class RepresentativesStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final Pattern CODE = Pattern.compile("[ACEFHJKMPRTWXY234679]{4}( [ACEFHJKMPRTWXY234679]{4}){2}");

    private final MockMvc mvc;
    private final People people;
    private final TestPeople testPeople;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Consents consents;
    private AccountId riet;
    private AccountId karel;
    private Cookie asRiet;
    private Cookie asKarel;
    private String rietsName;

    RepresentativesStoryTest(MockMvc mvc, People people, TestPeople testPeople, JdbcClient jdbc, TransactionTemplate transaction, Consents consents) {
        this.mvc = mvc;
        this.people = people;
        this.testPeople = testPeople;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.consents = consents;
    }

    @BeforeEach
    void aMotherAndHerSon() {
        rietsName = "Riet " + UUID.randomUUID();
        riet = people.register(rietsName);
        karel = people.register("Karel Zoon", TestPeople.freshMail());
        asRiet = testPeople.session(UTRECHT, riet);
        asKarel = testPeople.session(UTRECHT, karel);
    }

    @Test
    void rietChoosesHerSonAndHeArrangesThingsUnderHisOwnName() throws Exception {
        String code = offer("LIVING", "DATA");
        mvc.perform(get(SITE + "/mijn/voor-een-ander").cookie(asKarel)).andExpect(status().isOk());
        accept(asKarel, code.toLowerCase(Locale.ROOT)).andExpect(redirectedUrl("/mijn/voor-een-ander"));
        String number = number(page("/mijn/voor-een-ander", asKarel));
        mvc.perform(FormPost.to(SITE + "/mijn/voor-een-ander/" + number).cookie(asKarel)).andExpect(redirectedUrl("/mijn"));
        assertThat(page("/mijn", asKarel)).contains("Dag " + rietsName, "Je regelt dit voor " + rietsName);
        assertThat(page("/mijn/gegevens", asKarel)).contains(rietsName);
        assertThat(page("/mijn/gegevens/gekeken", asRiet)).contains("Karel Zoon, namens jou");
        mvc.perform(FormPost.to(SITE + "/mijn/voor-een-ander/klaar").cookie(asKarel)).andExpect(redirectedUrl("/mijn/voor-een-ander"));
        assertThat(page("/mijn", asKarel)).contains("Dag Karel Zoon");
    }

    @Test
    void aRepresentativeSeesOnlyWhatWasChosen() throws Exception {
        actsForRiet(asKarel, offer("MONEY"));
        assertThat(page("/mijn", asKarel)).contains("Dag " + rietsName).doesNotContain("/mijn/gegevens\"", "/mijn/wie-mij-helpt\"", "/mijn/inloggen\"");
        for (String path : List.of("/mijn/gegevens", "/mijn/gegevens/gekeken", "/mijn/toestemming", "/mijn/gegevens/weg", "/mijn/inloggen", "/mijn/wie-mij-helpt", "/mijn/voor-een-ander")) {
            mvc.perform(get(SITE + path).cookie(asKarel)).andExpect(status().isForbidden());
        }
        mvc.perform(FormPost.to(SITE + "/mijn/gegevens/meenemen").cookie(asKarel)).andExpect(status().isForbidden());
    }

    @Test
    void aRepresentativeWhoMayTakesTheDataAlongAndHasThemForgotten() throws Exception {
        actsForRiet(asKarel, offer("DATA"));
        String copy = mvc.perform(FormPost.to(SITE + "/mijn/gegevens/meenemen").cookie(asKarel)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(copy).contains(rietsName).doesNotContain("Karel Zoon");
        mvc.perform(FormPost.to(SITE + "/mijn/gegevens/weg").cookie(asKarel).param("sure", "ja")).andExpect(redirectedUrl("/privacy/tot-ziens"));
        assertThat(people.find(riet)).isEmpty();
        assertThat(people.find(karel)).as("the son himself stays").isPresent();
        assertThat(page("/mijn", asKarel)).contains("Dag Karel Zoon");
    }

    @Test
    void rietEndsItAndThatMomentHerSonSeesNothingAnyMore() throws Exception {
        actsForRiet(asKarel, offer("LIVING"));
        String number = page("/mijn/wie-mij-helpt", asRiet).replaceAll("(?s).*wie-mij-helpt/([0-9a-f-]{36})/einde.*", "$1");
        mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt/" + number + "/einde").cookie(testPeople.loggedIn(UTRECHT))).andExpect(status().isNotFound());
        mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt/" + number + "/einde").cookie(asRiet)).andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        assertThat(page("/mijn", asKarel)).contains("Dag Karel Zoon").doesNotContain(rietsName);
        mvc.perform(FormPost.to(SITE + "/mijn/voor-een-ander/" + number).cookie(asKarel)).andExpect(status().isNotFound());
    }

    @Test
    void itEndsByItselfOnItsDay() throws Exception {
        actsForRiet(asKarel, offer("LIVING"));
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> jdbc.sql("update people.representation set until = current_date - 2 where person = ?").param(riet.value()).update()));
        assertThat(page("/mijn", asKarel)).contains("Dag Karel Zoon");
        assertThat(page("/mijn/voor-een-ander", asKarel)).doesNotContain(rietsName);
    }

    @Test
    void aCodeWorksOnceHereAndForSomebodyElseOnly() throws Exception {
        String code = offer("LIVING");
        accept(asRiet, code).andExpect(status().isUnprocessableContent());
        mvc.perform(FormPost.to("http://amersfoort.localhost/mijn/voor-een-ander").cookie(testPeople.session(AMERSFOORT, karel)).param("code", code)).andExpect(status().isUnprocessableContent());
        mvc.perform(FormPost.to(SITE + "/inloggen/code").param("code", code)).andExpect(status().isUnprocessableContent());
        accept(asKarel, code).andExpect(redirectedUrl("/mijn/voor-een-ander"));
        accept(testPeople.loggedIn(UTRECHT), code).andExpect(status().isUnprocessableContent());
    }

    @Test
    void nobodyNamesAMentorAloneAndAtTheTableThePaperIsSeen() throws Exception {
        offering(asRiet, "MENTOR", "court", "12").andExpect(status().isUnprocessableContent());
        Cookie helper = atTheTableWithSomebodyNew();
        offering(helper, "MENTOR", "", "12").andExpect(status().isUnprocessableContent());
        offering(helper, "MENTOR", "court", "12").andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        accept(asKarel, code(helper)).andExpect(redirectedUrl("/mijn/voor-een-ander"));
        assertThat(page("/mijn/voor-een-ander", asKarel)).contains("Het dagelijks leven", "Gegevens").doesNotContain("Geld");
    }

    @Test
    void aFinancialGuardianIsAboutMoneyOnly() throws Exception {
        Cookie helper = atTheTableWithSomebodyNew();
        offering(helper, "FINANCIAL_GUARDIAN", "court", "24").andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        actsForRiet(asKarel, code(helper));
        mvc.perform(get(SITE + "/mijn/gegevens").cookie(asKarel)).andExpect(status().isForbidden());
    }

    @Test
    void aParentActsUntilSixteenAndABoyOfSeventeenDecidesHimself() throws Exception {
        Cookie helper = atTheTableWithSomebodyNew();
        YearMonth now = YearMonth.now();
        offering(helper, "PARENT", "identity", "24").andExpect(status().isUnprocessableContent());
        age(helper, now.plusMonths(8)).andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        assertThat(page("/mijn/wie-mij-helpt", helper)).contains("Je ouders zien hier niets van jou");
        offering(helper, "PARENT", "identity", "24").andExpect(status().isUnprocessableContent());
        age(helper, now.plusMonths(30)).andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        offering(helper, "PARENT", "identity", "24").andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        actsForRiet(asKarel, code(helper));
        assertThat(page("/mijn", asKarel)).contains("Je regelt dit voor");
        AccountId young = youngPerson();
        people.turnsAdultIn(young, Optional.of(now.plusMonths(8)));
        assertThat(page("/mijn", asKarel)).as("sixteen came").contains("Dag Karel Zoon");
    }

    @Test
    void belowSixteenAParentSaysYesAndAtSixteenTheYoungPersonIsAskedAnew() throws Exception {
        Cookie helper = atTheTableWithSomebodyNew();
        YearMonth now = YearMonth.now();
        age(helper, now.plusMonths(30));
        consent(helper, "ja").andExpect(status().isUnprocessableContent());
        offering(helper, "PARENT", "identity", "24");
        actsForRiet(asKarel, code(helper));
        AccountId young = youngPerson();
        Cookie asYoung = testPeople.session(UTRECHT, young);
        assertThat(consent(asYoung, "ja").andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("zegt je ouder of voogd ja");
        assertThat(agrees(young)).isFalse();
        consent(asKarel, "ja").andExpect(redirectedUrl("/mijn/toestemming"));
        assertThat(agrees(young)).isTrue();
        assertThat(page("/mijn/toestemming/looked-mail/bewijs", asYoung)).contains("parent or guardian");
        people.turnsAdultIn(young, Optional.of(now.plusMonths(24)));
        assertThat(agrees(young)).as("the month of the sixteenth birthday is the parent's last").isTrue();
        people.turnsAdultIn(young, Optional.of(now.plusMonths(23)));
        assertThat(agrees(young)).isFalse();
        assertThat(page("/mijn/toestemming", asYoung)).contains("toen je nog geen zestien was").doesNotContain("ouder of voogd ja");
        consent(asYoung, "ja").andExpect(redirectedUrl("/mijn/toestemming"));
        people.turnsAdultIn(young, Optional.of(now.plusMonths(30)));
        assertThat(agrees(young)).as("what somebody below sixteen said counts for nothing").isFalse();
    }

    @Test
    void aChildSaysNoItselfAndWhoItChoseIsNoParent() throws Exception {
        YearMonth now = YearMonth.now();
        actsForRiet(asKarel, offer("DATA"));
        age(asRiet, now.plusMonths(30));
        consent(asKarel, "ja").andExpect(status().isUnprocessableContent());
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> jdbc.sql("update people.representation set ground = 'PARENT' where person = ?").param(riet.value()).update()));
        consent(asKarel, "ja").andExpect(redirectedUrl("/mijn/toestemming"));
        assertThat(agrees(riet)).isTrue();
        consent(asRiet, "nee").andExpect(redirectedUrl("/mijn/toestemming"));
        assertThat(agrees(riet)).isFalse();
    }

    private ResultActions consent(Cookie session, String word) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/mijn/toestemming/looked-mail/" + word).cookie(session));
    }

    private boolean agrees(AccountId person) {
        return CurrentMunicipality.call(UTRECHT, () -> consents.holds(person, ConsentPurpose.LOOKED_MAIL) && consents.whoAgrees(ConsentPurpose.LOOKED_MAIL).contains(person));
    }

    private AccountId youngPerson() {
        return CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> new AccountId(jdbc.sql("select person from people.representation where representative = ?").param(karel.value()).query(UUID.class).single())));
    }

    @Test
    void anAgeIsAMonthToCome() throws Exception {
        for (List<String> bad : List.of(List.of("13", "2030"), List.of("", "2030"), List.of("5", "2001"), List.of("mei", "2030"), List.of("5", "2099"))) {
            mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt/leeftijd").cookie(asRiet).param("month", bad.get(0)).param("year", bad.get(1))).andExpect(status().isUnprocessableContent());
        }
        age(asRiet, YearMonth.now().plusMonths(3)).andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        assertThat(page("/mijn/gegevens", asRiet)).contains("Je wordt achttien in");
        mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt/leeftijd").cookie(asRiet).param("month", "").param("year", "")).andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        assertThat(people.adultIn(riet)).isEmpty();
    }

    @Test
    void badInputSaysWhatIsWrong() throws Exception {
        offering(asRiet, "", "", "12").andExpect(status().isUnprocessableContent());
        offering(asRiet, "CHOSEN", "", "99").andExpect(status().isUnprocessableContent());
        mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt").cookie(asRiet).param("called", "Karel").param("ground", "CHOSEN").param("months", "12")).andExpect(status().isUnprocessableContent());
        accept(asKarel, "abc").andExpect(status().isUnprocessableContent());
        assertThat(page("/mijn/wie-mij-helpt", asRiet)).contains("Nu mag niemand iets voor jou regelen");
    }

    private String offer(String... matters) throws Exception {
        mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt").cookie(asRiet).param("called", "Karel").param("ground", "CHOSEN").param("matters", matters).param("months", "12"))
                .andExpect(redirectedUrl("/mijn/wie-mij-helpt"));
        return code(asRiet);
    }

    private ResultActions offering(Cookie session, String ground, String seen, String months) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt").cookie(session).param("called", "Karel").param("ground", ground).param("matters", ground.equals("CHOSEN") ? "LIVING" : "").param("seen", seen).param("months", months));
    }

    private ResultActions age(Cookie session, YearMonth adultIn) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt/leeftijd").cookie(session).param("month", Integer.toString(adultIn.getMonthValue())).param("year", Integer.toString(adultIn.getYear())));
    }

    private ResultActions accept(Cookie session, String code) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/mijn/voor-een-ander").cookie(session).param("code", code));
    }

    private void actsForRiet(Cookie session, String code) throws Exception {
        accept(session, code).andExpect(redirectedUrl("/mijn/voor-een-ander"));
        mvc.perform(FormPost.to(SITE + "/mijn/voor-een-ander/" + number(page("/mijn/voor-een-ander", session))).cookie(session)).andExpect(redirectedUrl("/mijn"));
    }

    private Cookie atTheTableWithSomebodyNew() throws Exception {
        Cookie helper = testPeople.loggedIn(UTRECHT, new Grant(Role.TEAM_MEMBER, Scope.WHOLE_MUNICIPALITY));
        mvc.perform(FormPost.to(SITE + "/werk/aan-tafel").cookie(helper).param("name", rietsName).param("mail", "").param("known", "nee")).andExpect(redirectedUrl("/aan-tafel"));
        return helper;
    }

    private String code(Cookie session) throws Exception {
        return CODE.matcher(page("/mijn/wie-mij-helpt", session)).results().map(found -> found.group()).findFirst().orElseThrow();
    }

    private static String number(String page) {
        return page.replaceAll("(?s).*/mijn/voor-een-ander/([0-9a-f-]{36})\".*", "$1");
    }

    private String page(String path, Cookie session) throws Exception {
        return mvc.perform(get(SITE + path).cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
