package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator gives roles and ends them, and the history stays. */
@SamenspelTest
class RolesPageTest {

    private static final String PAGE = "http://utrecht.localhost/gemeente/rollen";

    private final MockMvc mvc;
    private final TestPeople testPeople;
    private final People people;
    private final Roles roles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Cookie administrator;

    RolesPageTest(MockMvc mvc, TestPeople testPeople, People people, Roles roles, JdbcClient jdbc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.testPeople = testPeople;
        this.people = people;
        this.roles = roles;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void logIn() {
        administrator = testPeople.loggedIn(UTRECHT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
    }

    @Test
    void givesARoleAndEndsItAndRemembersBoth() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        AccountId account = people.register("Sjoerd Nieuw", mail);
        give(mail.value(), "", "BROKER", "wijk:WK034403").andExpect(redirectedUrl("/gemeente/rollen"));
        GivenRole given = rolesOf(account).getFirst();
        assertThat(given.grant()).isEqualTo(new Grant(Role.BROKER, Scope.district("WK034403")));
        assertThat(given.by()).isPresent();
        mvc.perform(get(PAGE).cookie(administrator)).andExpect(content().string(Matchers.allOf(Matchers.containsString("Sjoerd Nieuw"), Matchers.containsString("Wijk Overvecht"))));
        mvc.perform(FormPost.to(PAGE + "/" + given.id() + "/einde").cookie(administrator)).andExpect(redirectedUrl("/gemeente/rollen"));
        assertThat(rolesOf(account)).singleElement().satisfies(role -> assertThat(role.until()).isPresent()).satisfies(role -> assertThat(role.endedBy()).isPresent());
    }

    @Test
    void aRoleGivenTwiceIsThereOnce() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        AccountId account = people.register("Sjoerd", mail);
        give(mail.value(), "", "OFFICER", "gemeente");
        give(mail.value(), "", "OFFICER", "gemeente");
        assertThat(rolesOf(account)).hasSize(1);
    }

    @Test
    void whatIsNotRightComesBackWithTheReason() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        AccountId account = people.register("Sjoerd", mail);
        refused(give("", "", "BROKER", "gemeente"), "nog leeg");
        refused(give("geen adres", "", "BROKER", "gemeente"), "geen adres");
        refused(give(TestPeople.freshMail().value(), "", "BROKER", "gemeente"), "Niemand met dit adres");
        refused(give(mail.value(), "", "", "gemeente"), "Kies iets bij");
        refused(give(mail.value(), "", "KING", "gemeente"), "Kies een rol uit de lijst");
        refused(give(mail.value(), "", "RESIDENT", "gemeente"), "Kies een rol uit de lijst");
        refused(give(mail.value(), "", "BROKER", ""), "Kies iets bij");
        refused(give(mail.value(), "", "BROKER", "wijk:WK999999"), "uit de lijst");
        refused(give(mail.value(), "", "BROKER", "organisatie:" + UUID.randomUUID()), "uit de lijst");
        refused(give(mail.value(), "", "ADMINISTRATOR", "wijk:WK034403"), "Een beheerder werkt voor de hele gemeente");
        assertThat(rolesOf(account)).isEmpty();
    }

    @Test
    void asksWhoIsMeantWhenTwoPeopleShareAnAddress() throws Exception {
        MailAddress mail = TestPeople.freshMail();
        people.register("Wim", mail);
        AccountId toos = people.register("Toos", mail);
        refused(give(mail.value(), "", "OFFICER", "gemeente"), "Meer mensen delen dit adres");
        give(mail.value(), toos.toString(), "OFFICER", "gemeente").andExpect(redirectedUrl("/gemeente/rollen"));
        assertThat(rolesOf(toos)).hasSize(1);
    }

    @Test
    void aRoleOfAnotherMunicipalityCannotBeEnded() throws Exception {
        AccountId there = testPeople.somebody(AMERSFOORT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
        GivenRole role = CurrentMunicipality.call(AMERSFOORT, () -> roles.all().stream().filter(given -> given.account().equals(there)).findFirst().orElseThrow());
        mvc.perform(FormPost.to(PAGE + "/" + role.id() + "/einde").cookie(administrator)).andExpect(status().isNotFound());
    }

    @Test
    void theLastAdministratorStays() {
        AccountId last = testPeople.somebody(AMERSFOORT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
        CurrentMunicipality.run(AMERSFOORT, () -> {
            List<GivenRole> administrators = roles.all().stream().filter(role -> role.grant().role() == Role.ADMINISTRATOR && role.until().isEmpty()).toList();
            administrators.stream().filter(role -> !role.account().equals(last)).forEach(role -> roles.end(role.id(), last));
            GivenRole remaining = administrators.stream().filter(role -> role.account().equals(last)).findFirst().orElseThrow();
            assertThat(roles.end(remaining.id(), last)).isEqualTo(new Roles.LastAdministrator());
        });
    }

    @Test
    void theProgramItselfCannotTakeALineOutOfTheHistory() {
        testPeople.somebody(UTRECHT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
        CurrentMunicipality.run(UTRECHT, () -> assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> jdbc.sql("delete from access.role_grant").update())));
    }

    private ResultActions give(String mail, String who, String role, String scope) throws Exception {
        return mvc.perform(FormPost.to(PAGE).cookie(administrator).param("mail", mail).param("who", who).param("role", role).param("scope", scope));
    }

    private static void refused(ResultActions answer, String reason) throws Exception {
        answer.andExpect(status().isUnprocessableContent()).andExpect(content().string(Matchers.containsString(reason)));
    }

    private List<GivenRole> rolesOf(AccountId account) {
        return CurrentMunicipality.call(UTRECHT, () -> roles.all().stream().filter(role -> role.account().equals(account)).toList());
    }
}
