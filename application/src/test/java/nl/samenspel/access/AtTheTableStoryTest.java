package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.samenspel.access.limits.RateLimits;
import nl.samenspel.paper.PdfProof;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.PostalAddress;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Row K9: Riet is 81, has no mail and no telephone that can do more than ring. Samira, a broker, sits at the counter of the library on Tuesdays. */
@SamenspelTest
@ExtendWith(OutputCaptureExtension.class)
class AtTheTableStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final Pattern SIGNS = Pattern.compile("<span>([A-Z2-9]{4})</span>");
    private static final Grant BROKER = new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY);

    private final MockMvc mvc;
    private final People people;
    private final Reaches reaches;
    private final Roles roles;
    private final TestPeople testPeople;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String riet = "Riet " + UUID.randomUUID();
    private AccountId samira;
    private Cookie asSamira;

    AtTheTableStoryTest(MockMvc mvc, People people, Reaches reaches, Roles roles, TestPeople testPeople, JdbcClient jdbc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.people = people;
        this.reaches = reaches;
        this.roles = roles;
        this.testPeople = testPeople;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void samiraSitsAtTheCounter() {
        samira = testPeople.somebody(UTRECHT, BROKER);
        asSamira = testPeople.session(UTRECHT, samira);
    }

    @Test
    void rietIsHelpedWithoutMailAndGoesHomeWithACardByWhichSheComesInHerself() throws Exception {
        begin(riet, "", "nee").andExpect(redirectedUrl("/aan-tafel"));
        assertThat(page("/zoeken", asSamira)).as("the bar stands on every page").contains("Je helpt nu " + riet, "Stop met helpen");
        assertThat(page("/mijn", asSamira)).contains("Dag " + riet);

        agree("Je gaat dinsdag mee koffie drinken in de bieb.\nIk bel de Regiotaxi.").andExpect(redirectedUrl("/aan-tafel/kaart"));
        String card = page("/aan-tafel/kaart", asSamira);
        assertThat(card).contains("Kaart voor " + riet, "koffie drinken in de bieb", "Regiotaxi", "030 286 00 00", "Samira", "utrecht.localhost/inloggen/code");
        String code = codeOn(card);
        assertThat(codeOn(page("/aan-tafel/kaart", asSamira))).as("the card can be printed once more while they sit").isEqualTo(code);

        mvc.perform(FormPost.to(SITE + "/aan-tafel/klaar").cookie(asSamira)).andExpect(redirectedUrl("/werk/aan-tafel"));
        assertThat(page("/mijn", asSamira)).contains("Dag Bo Test").doesNotContain(riet);
        mvc.perform(get(SITE + "/aan-tafel/kaart").cookie(asSamira)).andExpect(redirectedUrl("/werk/aan-tafel"));

        Cookie asRiet = comeIn(code.toLowerCase(Locale.ROOT)).andExpect(redirectedUrl("/mijn")).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        assertThat(page("/mijn", asRiet)).contains("Dag " + riet, "koffie drinken in de bieb", "Bel Samira: 030 286 00 00").doesNotContain("Je helpt nu");
    }

    @Test
    void whatTheHelperDidIsInTheLogUnderTheHelpersRoleTogetherWithRiet() throws Exception {
        String code = rietWithACard();
        Cookie asRiet = comeIn(code).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        assertThat(page("/mijn/gegevens/gekeken", asRiet)).contains("Sociaal makelaar, samen met jou", "wat je met iemand afsprak");
        AccountId person = personNamed();
        List<UUID> doers = here(() -> jdbc.sql("select distinct doer from privacy.access_line where subject = ? and on_behalf_of = ?").params(person.value(), person.value()).query(UUID.class).list());
        assertThat(doers).containsExactly(samira.value());
        assertThat(page("/mijn/gegevens", asRiet)).contains("Keren dat iemand je aan tafel hielp", "Codes om in te loggen");
    }

    @Test
    void rietAsksToBeCalledAndTheHelperSeesItUntilItIsDone() throws Exception {
        Cookie asRiet = comeIn(rietWithACard()).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        String number = page("/mijn", asRiet).replaceAll("(?s).*/mijn/afspraak/([0-9a-f-]{36})/vervolg.*", "$1");
        mvc.perform(FormPost.to(SITE + "/mijn/afspraak/" + number + "/vervolg").cookie(asRiet)).andExpect(redirectedUrl("/mijn#afspraken"));
        mvc.perform(FormPost.to(SITE + "/mijn/afspraak/" + number + "/vervolg").cookie(asRiet)).andExpect(redirectedUrl("/mijn#afspraken"));
        assertThat(page("/mijn", asRiet)).contains("of iemand je terugbelt. Dat gebeurt.");
        assertThat(mailTo(samira)).as("one mail, and nobody's name in it").singleElement().asString().contains("vraagt of je terugbelt").doesNotContain(riet);
        assertThat(page("/werk/aan-tafel", asSamira)).contains(riet, "koffie");
        assertThat(page("/werk", asSamira)).as("the working day begins with it, and without a name").contains("Iemand vroeg of je belt", "van vandaag").doesNotContain(riet, "de oudste");
        Cookie stranger = testPeople.loggedIn(UTRECHT, BROKER);
        assertThat(page("/werk/aan-tafel", stranger)).doesNotContain(riet);
        mvc.perform(FormPost.to(SITE + "/werk/aan-tafel/vervolg/" + number + "/klaar").cookie(stranger)).andExpect(status().isNotFound());
        mvc.perform(FormPost.to(SITE + "/werk/aan-tafel/vervolg/" + number + "/klaar").cookie(asSamira)).andExpect(redirectedUrl("/werk/aan-tafel"));
        assertThat(page("/werk/aan-tafel", asSamira)).doesNotContain(riet);
        assertThat(page("/werk", asSamira)).doesNotContain("vroeg of je belt");
        mvc.perform(FormPost.to(SITE + "/mijn/afspraak/" + number + "/vervolg").cookie(testPeople.loggedIn(UTRECHT))).andExpect(status().isNotFound());
    }

    @Test
    void whoHasNothingWaitingReadsSo() throws Exception {
        Cookie intern = testPeople.loggedIn(UTRECHT, new Grant(Role.INTERN, Scope.WHOLE_MUNICIPALITY));
        assertThat(page("/werk", intern)).as("an intern has no post and no part of the map, so only own calls can wait").contains("Niets wacht op je");
    }

    @Test
    void whoWaitsForACallIsNeverLeftWaitingForNobody() throws Exception {
        Cookie asRiet = comeIn(rietWithACard()).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        String number = page("/mijn", asRiet).replaceAll("(?s).*/mijn/afspraak/([0-9a-f-]{36})/vervolg.*", "$1");
        mvc.perform(FormPost.to(SITE + "/mijn/afspraak/" + number + "/vervolg").cookie(asRiet));
        assertThat(page("/mijn/gegevens/weg", asSamira)).contains("Er wacht nog iemand op een telefoontje van jou");
        CurrentMunicipality.run(UTRECHT, () -> roles.all().stream().filter(role -> role.account().equals(samira)).forEach(role -> roles.end(role.id(), samira)));
        Cookie otherBroker = testPeople.loggedIn(UTRECHT, BROKER);
        assertThat(page("/werk/aan-tafel", otherBroker)).contains(riet);
        assertThat(page("/werk/aan-tafel", testPeople.loggedIn(UTRECHT, new Grant(Role.INTERN, Scope.WHOLE_MUNICIPALITY)))).doesNotContain(riet);
        mvc.perform(FormPost.to(SITE + "/werk/aan-tafel/vervolg/" + number + "/klaar").cookie(otherBroker)).andExpect(redirectedUrl("/werk/aan-tafel"));
        assertThat(page("/werk/aan-tafel", otherBroker)).doesNotContain(riet);
    }

    @Test
    void withTheCardTheNextHelperGoesOnWhereTheFirstStopped() throws Exception {
        String code = rietWithACard();
        Cookie intern = testPeople.loggedIn(UTRECHT, new Grant(Role.INTERN, Scope.WHOLE_MUNICIPALITY));
        mvc.perform(FormPost.to(SITE + "/werk/aan-tafel/kaart").cookie(intern).param("code", code)).andExpect(redirectedUrl("/aan-tafel"));
        assertThat(page("/mijn", intern)).contains("Dag " + riet, "koffie");
        mvc.perform(FormPost.to(SITE + "/mijn/gegevens/meenemen").cookie(intern)).andExpect(status().isOk());
    }

    @Test
    void aNewCardMakesTheOldOneWorthless() throws Exception {
        String first = rietWithACard();
        mvc.perform(FormPost.to(SITE + "/werk/aan-tafel/kaart").cookie(asSamira).param("code", first)).andExpect(redirectedUrl("/aan-tafel"));
        agree("Nieuwe kaart").andExpect(redirectedUrl("/aan-tafel/kaart"));
        String second = codeOn(page("/aan-tafel/kaart", asSamira));
        assertThat(second).isNotEqualTo(first);
        comeIn(first).andExpect(status().isUnprocessableContent());
        comeIn(second).andExpect(redirectedUrl("/mijn"));
    }

    @Test
    void theCardIsAlsoADocumentWithLargeLetters() throws Exception {
        begin(riet, "", "nee");
        mvc.perform(get(SITE + "/aan-tafel/kaart/papier").cookie(asSamira)).andExpect(status().isNotFound());
        agree("Koffie drinken");
        var answer = mvc.perform(get(SITE + "/aan-tafel/kaart/papier?letters=24").cookie(asSamira)).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(text("aan-tafel-kaart", answer.getContentAsByteArray())).contains(riet.substring(0, 12), "Koffie drinken", "030 286 00 00", codeOn(page("/aan-tafel/kaart", asSamira)));
    }

    @Test
    void whoIsHelpedByTelephoneGetsALetterWithACodeThatWorksOnce() throws Exception {
        begin(riet, "", "nee");
        mvc.perform(FormPost.to(SITE + "/aan-tafel/brief").cookie(asSamira)).andExpect(status().isNotFound());
        reaches.keep(personNamed(), new Reach(Optional.empty(), PostalAddress.parse("Dorpsstraat", "1", "3511 AB", "Utrecht"), Channel.LETTER, SafeContact.NOT_ASKED, Rhythm.AT_ONCE, "", Optional.empty()));
        byte[] letter = mvc.perform(FormPost.to(SITE + "/aan-tafel/brief").cookie(asSamira)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        String text = text("aan-tafel-brief", letter);
        assertThat(text).contains("Dorpsstraat 1", "3511 AB");
        String code = Pattern.compile("[A-Z2-9]{4} [A-Z2-9]{4} [A-Z2-9]{4}").matcher(text).results().map(found -> found.group()).filter(found -> SpokenCode.parse(found).isPresent()).findFirst().orElseThrow();
        comeIn(code).andExpect(redirectedUrl("/mijn"));
        comeIn(code).andExpect(status().isUnprocessableContent());
        reaches.keep(personNamed(), new Reach(Optional.empty(), PostalAddress.parse("Dorpsstraat", "1", "3511 AB", "Utrecht"), Channel.INBOX, new SafeContact(false, false, true, false), Rhythm.AT_ONCE, "", Optional.empty()));
        mvc.perform(FormPost.to(SITE + "/aan-tafel/brief").cookie(asSamira)).andExpect(status().isNotFound());
    }

    @Test
    void whoIsKnownIsFoundByNameAndMailTogetherAndToldByMail() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        AccountId wim = people.register("Wim", mail);
        people.register("Toos", mail);
        begin("Ria", mail.value(), "ja").andExpect(status().isUnprocessableContent()).andExpect(result -> assertThat(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("vinden we niemand", mail.value()).doesNotContain("Toos"));
        begin("wim", mail.value(), "ja").andExpect(redirectedUrl("/aan-tafel"));
        assertThat(page("/mijn", asSamira)).contains("Dag Wim");
        assertThat(mailTo(wim)).singleElement().asString().contains("Bo Test helpt je vandaag aan tafel");
        assertThat(people.at(mail)).hasSize(2);
    }

    @Test
    void whoHasATelephoneOnlyIsFoundByItAndCalledBySomebody() throws Exception {
        String number = "06 " + (10_000_000 + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 89_999_999));
        for (String known : List.of("nee", "ja")) {
            mvc.perform(FormPost.to(SITE + "/werk/aan-tafel").cookie(testPeople.loggedIn(UTRECHT, BROKER)).param("known", known).param("name", riet).param("mail", "").param("telephone", number))
                    .andExpect(redirectedUrl("/aan-tafel"));
        }
        assertThat(reaches.of(personNamed()).preferred()).isEqualTo(Channel.CALL_LIST);
    }

    @Test
    void thirdsOnOneAddressGetTheirOwnAccount() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Wim", mail);
        begin("Toos", mail.value(), "nee").andExpect(redirectedUrl("/aan-tafel"));
        begin2("toos", mail.value()).andExpect(redirectedUrl("/aan-tafel"));
        assertThat(people.at(mail)).extracting(account -> account.name()).containsExactly("Wim", "Toos");
    }

    @Test
    void aHelperCanDoNothingThatKeepsAccess() throws Exception {
        begin(riet, "", "nee");
        for (String path : List.of("/mijn/inloggen", "/werk", "/werk/aan-tafel", "/gemeente", "/organisatie", "/aanbod/nieuw", "/mijn/voor-een-ander")) {
            mvc.perform(get(SITE + path).cookie(asSamira)).andExpect(status().isForbidden());
        }
        mvc.perform(FormPost.to(SITE + "/mijn/inloggen/sleutel/vraag").cookie(asSamira)).andExpect(status().isForbidden());
    }

    @Test
    void whoKnowsANameAndAnAddressGetsNoKeyToSomebodyElsesHouse() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        AccountId wim = people.register("Wim", mail);
        begin("Wim", mail.value(), "ja").andExpect(redirectedUrl("/aan-tafel"));
        assertThat(page("/aan-tafel", asSamira)).contains("komt er geen code op de kaart");
        for (String path : List.of("/mijn/bereikbaar", "/mijn/wie-mij-helpt", "/mijn/gegevens/weg")) {
            mvc.perform(get(SITE + path).cookie(asSamira)).andExpect(status().isForbidden());
        }
        mvc.perform(FormPost.to(SITE + "/mijn/wie-mij-helpt").cookie(asSamira).param("called", "Ik").param("ground", "CHOSEN").param("matters", "DATA").param("months", "12")).andExpect(status().isForbidden());
        mvc.perform(FormPost.to(SITE + "/mijn/gegevens/meenemen").cookie(asSamira)).andExpect(status().isForbidden());
        mvc.perform(FormPost.to(SITE + "/mijn/gegevens/weg").cookie(asSamira).param("sure", "ja")).andExpect(status().isForbidden());
        mvc.perform(FormPost.to(SITE + "/aan-tafel/brief").cookie(asSamira)).andExpect(status().isNotFound());
        agree("Samen koffie drinken").andExpect(redirectedUrl("/aan-tafel/kaart"));
        String card = page("/aan-tafel/kaart", asSamira);
        assertThat(card).contains("Samen koffie drinken", "staat geen code");
        assertThat(codeOn(card)).isEmpty();
        mvc.perform(get(SITE + "/aan-tafel/kaart/papier").cookie(asSamira)).andExpect(status().isOk());
        assertThat(here(() -> jdbc.sql("select count(*) from access.code where account = ?").param(wim.value()).query(Long.class).single())).isZero();
    }

    @Test
    void itEndsByItselfAfterHalfAnHourOfRestAndAtTheEndOfTheDay() throws Exception {
        begin(riet, "", "nee");
        assertThat(page("/mijn", asSamira)).contains(riet);
        change("last_used = last_used - interval '31 minutes'");
        assertThat(page("/mijn", asSamira)).contains("Dag Bo Test").doesNotContain(riet);
        begin(riet + " twee", "", "nee");
        change("began = began - interval '25 hours'");
        assertThat(page("/mijn", asSamira)).contains("Dag Bo Test").doesNotContain(riet);
    }

    @Test
    void aFormForRietIsNeverSentForSomebodyElse() throws Exception {
        begin(riet, "", "nee");
        String forRiet = personNamed().toString();
        mvc.perform(FormPost.to(SITE + "/aan-tafel/klaar").cookie(asSamira).param("_voor", forRiet)).andExpect(redirectedUrl("/werk/aan-tafel"));
        mvc.perform(FormPost.to(SITE + "/mijn/toestemming/looked-mail/ja").cookie(asSamira).param("_voor", forRiet)).andExpect(result -> {
            assertThat(result.getResponse().getForwardedUrl()).isEqualTo("/aan-tafel/niet-verstuurd");
        });
        String answer = mvc.perform(FormPost.to(SITE + "/aan-tafel/niet-verstuurd").cookie(asSamira).param("_voor", forRiet).param("words", "Wat Riet zei"))
                .andExpect(status().isConflict()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains("Dit is niet verstuurd", "Wat Riet zei");
        assertThat(here(() -> jdbc.sql("select count(*) from privacy.consent_event where account = ? or account = ?").params(samira.value(), personNamed().value()).query(Long.class).single())).isZero();
    }

    @Test
    void everyFormSaysForWhomItIs() throws Exception {
        begin(riet, "", "nee");
        assertThat(page("/aan-tafel", asSamira)).contains("name=\"_voor\" value=\"" + personNamed() + "\"");
    }

    @Test
    void badInputSaysWhatIsWrongAndKeepsWhatWasTyped() throws Exception {
        begin("", "", "nee").andExpect(status().isUnprocessableContent());
        begin(riet, "geen adres", "nee").andExpect(status().isUnprocessableContent());
        begin(riet, "", "ja").andExpect(status().isUnprocessableContent());
        begin(riet, "", "").andExpect(status().isUnprocessableContent());
        begin("x".repeat(101), "", "nee").andExpect(status().isUnprocessableContent());
        mvc.perform(FormPost.to(SITE + "/werk/aan-tafel/kaart").cookie(asSamira).param("code", "AAAA AAAA AAA2")).andExpect(status().isUnprocessableContent());
        assertThat(people.at(new MailAddress("x@voorbeeld.nl"))).isEmpty();
        begin(riet, "", "nee").andExpect(redirectedUrl("/aan-tafel"));
        String answer = mvc.perform(FormPost.to(SITE + "/aan-tafel").cookie(asSamira).param("agreed", "Koffie").param("name", "Samira").param("telephone", "bel maar").param("on", "1-1-2020"))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains("Koffie", "bel maar", "Kies vandaag of een dag die nog komt");
    }

    @Test
    void whoHelpsOneselfNeedsNoTable() throws Exception {
        String code = rietWithACard();
        AccountId person = personNamed();
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> jdbc.sql("update access.code set account = ? where account = ?").params(samira.value(), person.value()).update()));
        String answer = mvc.perform(FormPost.to(SITE + "/werk/aan-tafel/kaart").cookie(asSamira).param("code", code)).andExpect(status().isUnprocessableContent())
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer).contains("Dit ben je zelf");
    }

    @Test
    void aCodeOfOneMunicipalityIsUnknownInAnother() throws Exception {
        String code = rietWithACard();
        mvc.perform(FormPost.to("http://amersfoort.localhost/inloggen/code").param("code", code)).andExpect(status().isUnprocessableContent());
        mvc.perform(FormPost.to("http://amersfoort.localhost/werk/aan-tafel/kaart").cookie(testPeople.loggedIn(AMERSFOORT, BROKER)).param("code", code)).andExpect(status().isUnprocessableContent());
        comeIn(code).andExpect(redirectedUrl("/mijn"));
    }

    @Test
    void whoGuessesIsSlowedDown() throws Exception {
        String client = FormPost.freshClient();
        SpokenCode wrong = SpokenCode.from(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        for (int time = 0; time < RateLimits.Limit.WRONG_CODES_BY_CLIENT.attempts(); time++) {
            mvc.perform(FormPost.from(client, FormPost.to(SITE + "/inloggen/code")).param("code", wrong.signs())).andExpect(status().isUnprocessableContent());
        }
        mvc.perform(FormPost.from(client, FormPost.to(SITE + "/inloggen/code")).param("code", wrong.signs())).andExpect(status().isTooManyRequests());
        comeIn(rietWithACard()).andExpect(redirectedUrl("/mijn"));
    }

    @Test
    void aCardEndsAfterHalfAYear() throws Exception {
        String code = rietWithACard();
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> jdbc.sql("update access.code set expires = expires - interval '7 months'").update()));
        comeIn(code).andExpect(status().isUnprocessableContent());
    }

    @Test
    void neitherNameNorCodeStandsInTheLogOrInTheDatabase(CapturedOutput log) throws Exception {
        String code = rietWithACard();
        comeIn(code);
        assertThat(log.getAll()).contains("POST /inloggen/code").doesNotContain(riet).doesNotContain(code).doesNotContain(code.replace(" ", ""));
        assertThat(here(() -> jdbc.sql("select exists (select 1 from access.code where position(convert_to(?, 'UTF8') in hash) > 0)").param(code.replace(" ", "")).query(Boolean.class).single())).isFalse();
    }

    private String rietWithACard() throws Exception {
        begin(riet, "", "nee").andExpect(redirectedUrl("/aan-tafel"));
        agree("Samen koffie drinken").andExpect(redirectedUrl("/aan-tafel/kaart"));
        String code = codeOn(page("/aan-tafel/kaart", asSamira));
        mvc.perform(FormPost.to(SITE + "/aan-tafel/klaar").cookie(asSamira)).andExpect(redirectedUrl("/werk/aan-tafel"));
        return code;
    }

    private ResultActions begin(String name, String mail, String known) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/werk/aan-tafel").cookie(asSamira).param("name", name).param("mail", mail).param("known", known));
    }

    /** Another helper begins with the same words. */
    private ResultActions begin2(String name, String mail) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/werk/aan-tafel").cookie(testPeople.loggedIn(UTRECHT, BROKER)).param("name", name).param("mail", mail).param("known", "nee"));
    }

    private ResultActions agree(String agreed) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/aan-tafel").cookie(asSamira).param("agreed", agreed).param("name", "Samira").param("telephone", "030 286 00 00").param("on", ""));
    }

    private ResultActions comeIn(String code) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/inloggen/code").param("code", code));
    }

    private static String text(String name, byte[] pdf) throws Exception {
        try (PdfProof proof = PdfProof.of(name, pdf).isForEverybody(Locale.forLanguageTag("nl"))) {
            return proof.text();
        }
    }

    private static String codeOn(String card) {
        return String.join(" ", SIGNS.matcher(card).results().map(found -> found.group(1)).toList());
    }

    private AccountId personNamed() {
        return new AccountId(here(() -> jdbc.sql("select id from people.account where name = ?").param(riet).query(UUID.class).single()));
    }

    private List<String> mailTo(AccountId account) {
        return here(() -> jdbc.sql("select body from messages.message where account = ?").param(account.value()).query(String.class).list());
    }

    private void change(String set) {
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> jdbc.sql("update access.sitting set " + set + " where helper = ? and ended is null").param(samira.value()).update()));
    }

    private <T> T here(Supplier<T> asked) {
        return CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> asked.get()));
    }

    private String page(String path, Cookie session) throws Exception {
        return mvc.perform(get(SITE + path).cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
