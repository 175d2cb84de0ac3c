package nl.samenspel.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The administrator sees on one page what waits, what failed and what to do about it. */
@SamenspelTest
class OperationsPageTest {

    private static final String PAGE = "http://utrecht.localhost/gemeente/beheer";

    private final MockMvc mvc;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Cookie administrator;

    OperationsPageTest(MockMvc mvc, TestPeople people, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.mvc = mvc;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void logIn() {
        administrator = people.loggedIn(UTRECHT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
    }

    @Test
    void aMessageThatIsHeldUpIsSeenWithWhatToDo() throws Exception {
        UUID id = UUID.randomUUID();
        OffsetDateTime longAgo = Instant.now().minus(Duration.ofHours(3)).atOffset(ZoneOffset.UTC);
        inUtrecht("insert into messages.message (municipality, id, recipient, language, subject, body, secret, created, next_attempt) values ('GM0344', ?, 'x@voorbeeld.nl', 'nl', 'x', 'x', false, ?, 'infinity')",
                id, longAgo);
        assertThat(page()).contains("Ze wachten al meer dan een uur");
        inUtrecht("delete from messages.message where id = ?", id);
    }

    @Test
    void aJobThatFailsIsSeenFirstAndCanBeRunAgain() throws Exception {
        inUtrecht("update operations.scheduled_tasks set consecutive_failures = 3, last_failure = ? where task_name = 'privacy-check-seals'", clock.instant().atOffset(ZoneOffset.UTC));
        assertThat(page()).contains("privacy-check-seals", "3 keer na elkaar", "Kijk hieronder welke taak misgaat");
        mvc.perform(FormPost.to(PAGE + "/taken/privacy-check-seals/nu").cookie(administrator)).andExpect(redirectedUrl("/gemeente/beheer"));
        mvc.perform(FormPost.to(PAGE + "/taken/kopje-koffie/nu").cookie(administrator)).andExpect(status().isNotFound());
    }

    @Test
    void whoHasNoBackupIsToldHowToMakeOne() throws Exception {
        assertThat(page()).contains("./samenspel backup BESTAND");
    }

    private String page() throws Exception {
        return mvc.perform(get(PAGE).cookie(administrator)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private void inUtrecht(String statement, Object... parameters) {
        CurrentMunicipality.run(UTRECHT, () -> transaction.executeWithoutResult(_ -> jdbc.sql(statement).params(parameters).update()));
    }
}
