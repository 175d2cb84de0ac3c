package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What the program knows of a browser: nothing until somebody logs in, and then only who. */
@SamenspelTest
class SessionTest {

    private final MockMvc mvc;
    private final TestPeople people;
    private final Roles roles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SessionTest(MockMvc mvc, TestPeople people, Roles roles, JdbcClient jdbc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.people = people;
        this.roles = roles;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void aVisitorWhoReadsGetsNoCookieAndNoSession() throws Exception {
        long before = sessions();
        for (String page : List.of("/", "/aanbod", "/contact", "/zo-werkt-het", "/bestaat-niet", "/actuator/health/readiness")) {
            assertThat(mvc.perform(get("http://utrecht.localhost" + page)).andReturn().getResponse().getHeaders("Set-Cookie")).as(page).isEmpty();
        }
        assertThat(sessions()).as("those that are over may go meanwhile").isLessThanOrEqualTo(before);
    }

    @Test
    void aPageWithAFormGivesACookieForThatFormOnly() throws Exception {
        MockHttpServletResponse page = mvc.perform(get("http://utrecht.localhost/inloggen")).andReturn().getResponse();
        assertThat(page.getCookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("formulier");
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.isHttpOnly()).isTrue();
        });
    }

    @Test
    void aMadeUpSessionIsNobodys() throws Exception {
        mvc.perform(get("http://utrecht.localhost/mijn").cookie(new Cookie(SecurityConfiguration.SESSION_COOKIE, "bmVlLWVjaHQtbmlldA=="))).andExpect(status().isSeeOther());
        mvc.perform(get("http://utrecht.localhost/mijn").cookie(new Cookie(SecurityConfiguration.SESSION_COOKIE, "%%%"))).andExpect(status().isSeeOther());
    }

    @Test
    void loggingOutEndsTheSessionEverywhere() throws Exception {
        Cookie session = people.loggedIn(UTRECHT);
        mvc.perform(get("http://utrecht.localhost/uitloggen").cookie(session)).andExpect(status().isOk());
        mvc.perform(get("http://utrecht.localhost/mijn").cookie(session)).andExpect(status().isOk());
        mvc.perform(FormPost.to("http://utrecht.localhost/uitloggen").cookie(session)).andExpect(redirectedUrl("/"));
        mvc.perform(get("http://utrecht.localhost/mijn").cookie(session)).andExpect(status().isSeeOther());
    }

    @Test
    void aRoleThatEndsEndsAtOnceInEverySession() throws Exception {
        AccountId administrator = people.somebody(UTRECHT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
        AccountId officer = people.somebody(UTRECHT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
        Cookie session = people.session(UTRECHT, officer);
        mvc.perform(get("http://utrecht.localhost/gemeente").cookie(session)).andExpect(status().isOk());
        CurrentMunicipality.run(UTRECHT, () -> {
            GivenRole role = roles.all().stream().filter(given -> given.account().equals(officer)).findFirst().orElseThrow();
            assertThat(roles.end(role.id(), administrator)).isEqualTo(new Roles.Ended());
        });
        mvc.perform(get("http://utrecht.localhost/gemeente").cookie(session)).andExpect(status().isForbidden());
    }

    @Test
    void whoLeftIsNobodyInEverySession() throws Exception {
        AccountId account = people.somebody(UTRECHT);
        Cookie session = people.session(UTRECHT, account);
        mvc.perform(get("http://utrecht.localhost/mijn").cookie(session)).andExpect(status().isOk());
        transaction.executeWithoutResult(_ -> jdbc.sql("update people.account set ended = now() where id = ?").param(account.value()).update());
        mvc.perform(get("http://utrecht.localhost/mijn").cookie(session)).andExpect(status().isSeeOther());
    }

    @Test
    void theFiguresAnswerThisMachineButNotAProxyOnIt() throws Exception {
        mvc.perform(get("http://utrecht.localhost/actuator/prometheus")).andExpect(status().is2xxSuccessful());
        mvc.perform(get("http://utrecht.localhost/actuator/prometheus").header("X-Forwarded-For", "127.0.0.1")).andExpect(status().isSeeOther());
        mvc.perform(get("http://utrecht.localhost/actuator/prometheus").with(request -> {
            request.setRemoteAddr("203.0.113.7");
            return request;
        })).andExpect(status().isSeeOther());
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() throws Exception {
        mvc.perform(get("https://utrecht.localhost/contact").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
        mvc.perform(get("http://utrecht.localhost/contact")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    private long sessions() {
        return transaction.execute(_ -> jdbc.sql("select count(*) from access.session").query(Long.class).single());
    }
}
