package nl.samenspel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.access.limits.FormLimits;
import nl.samenspel.access.limits.RateLimits;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** One client cannot flood what is open to everybody, and loses nothing of what was typed. */
@SamenspelTest
class FormLimitsTest {

    private static final String WISH = "http://utrecht.localhost/zoeken/gezocht";

    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FormLimitsTest(MockMvc mvc, JdbcClient jdbc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void everyFormThatIsOpenToEverybodyStandsInTheTableOrHasAReasonNotTo() {
        TreeSet<String> open = AccessTable.ROUTES.stream()
                .filter(route -> AccessTable.isEverybodys(route.right()) && route.methods().contains(HttpMethod.POST))
                .map(route -> route.pattern().getPatternString())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> told = Stream.concat(FormLimits.TABLE.keySet().stream(), FormLimits.WITHOUT.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(open);
    }

    @Test
    void whoSendsTooOftenHearsUntilWhenAndKeepsWhatWasTyped() throws Exception {
        String client = FormPost.freshClient();
        int most = RateLimits.Limit.WISHES_BY_CLIENT.attempts();
        for (int time = 0; time < most; time++) {
            assertThat(wish(client, "").getStatus()).as("time " + time).isNotEqualTo(429);
        }
        MockHttpServletResponse answer = wish(client, "een logeerhuis met een moestuin");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.getHeader(HttpHeaders.RETRY_AFTER))).isBetween(1, 3_600);
        assertThat(answer.getContentAsString()).contains("Even wachten", "een logeerhuis met een moestuin", "action=\"/zoeken/gezocht\"");
        assertThat(wish(FormPost.freshClient(), "").getStatus()).as("somebody else").isNotEqualTo(429);
    }

    @Test
    void aClientCannotMakeItselfAnotherByAHeaderNobodyTrusts() throws Exception {
        String client = FormPost.freshClient();
        int before = counters();
        for (int time = 0; time < 3; time++) {
            mvc.perform(FormPost.from(client, FormPost.to(WISH)).header("X-Forwarded-For", "192.0.2." + time).header("Forwarded", "for=192.0.2." + time).param("words", "")).andReturn();
        }
        assertThat(counters() - before).as("one client, so one counter").isEqualTo(1);
    }

    @Test
    void whatIsCountedNamesNobody() throws Exception {
        String client = FormPost.freshClient();
        wish(client, "");
        String kept = transaction.execute(_ -> jdbc.sql("select string_agg(encode(subject, 'escape'), ' ') from access.rate_limit").query(String.class).single());
        assertThat(kept).doesNotContain(client);
    }

    private int counters() {
        return transaction.execute(_ -> jdbc.sql("select count(*) from access.rate_limit").query(Integer.class).single());
    }

    private MockHttpServletResponse wish(String client, String words) throws Exception {
        return mvc.perform(FormPost.from(client, FormPost.to(WISH)).header("Sec-Fetch-Site", "same-origin").param("words", words)).andReturn().getResponse();
    }
}
