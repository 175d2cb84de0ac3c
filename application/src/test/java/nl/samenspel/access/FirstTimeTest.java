package nl.samenspel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import nl.samenspel.places.Municipalities;
import nl.samenspel.testing.SamenspelTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Who started an empty installation sets it up with the code from the console, once. */
@SamenspelTest
class FirstTimeTest {

    private static final String PAGE = "http://leeg.localhost/eerste-keer";

    private final MockMvc mvc;
    private final FirstTime firstTime;
    private final Municipalities municipalities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FirstTimeTest(MockMvc mvc, FirstTime firstTime, Municipalities municipalities, JdbcClient jdbc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.firstTime = firstTime;
        this.municipalities = municipalities;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void setsUpTheMunicipalityAndItsAdministratorAndIsGoneThen() throws Exception {
        String code = firstTime.makeCode();
        mvc.perform(get(PAGE).param("code", code)).andExpect(status().isOk());
        Cookie session = send(code, "Ank", "ank@voorbeeld.nl", "Leegstad", "gm9901", "030 286 10 00").andExpect(redirectedUrl("/mijn")).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        assertThat(municipalities.atHost("leeg.localhost")).get().satisfies(municipality -> assertThat(municipality.code().value()).isEqualTo("GM9901"));
        mvc.perform(get("http://leeg.localhost/gemeente/rollen").cookie(session)).andExpect(status().isOk()).andExpect(content().string(Matchers.containsString("Ank")));
        mvc.perform(get(PAGE).param("code", code)).andExpect(status().isGone());
        send(code, "Piet", "piet@voorbeeld.nl", "Elders", "GM9902", "030 286 10 00").andExpect(status().isGone());
    }

    @Test
    void withoutTheCodeThereIsNothing() throws Exception {
        firstTime.makeCode();
        mvc.perform(get(PAGE)).andExpect(status().isGone());
        mvc.perform(get(PAGE).param("code", "geraden")).andExpect(status().isGone());
        send("geraden", "Ank", "ank@voorbeeld.nl", "Leegstad", "GM9903", "030 286 10 00").andExpect(status().isGone());
        assertThat(municipalities.all()).noneMatch(municipality -> municipality.code().value().equals("GM9903"));
    }

    @Test
    void theCodeOfAnEarlierStartIsWorthNothing() throws Exception {
        String earlier = firstTime.makeCode();
        firstTime.makeCode();
        mvc.perform(get(PAGE).param("code", earlier)).andExpect(status().isGone());
    }

    @Test
    void badInputSaysWhatIsWrongAndKeepsTheCodeGood() throws Exception {
        String code = firstTime.makeCode();
        for (List<String> bad : List.of(
                List.of("", "ank@voorbeeld.nl", "Leegstad", "GM9904", "030 286 10 00"),
                List.of("Ank", "ank", "Leegstad", "GM9904", "030 286 10 00"),
                List.of("Ank", "ank@voorbeeld.nl", "", "GM9904", "030 286 10 00"),
                List.of("Ank", "ank@voorbeeld.nl", "Leegstad", "Utrecht", "030 286 10 00"),
                List.of("Ank", "ank@voorbeeld.nl", "Leegstad", "GM9904", "bel maar"))) {
            send(code, bad.get(0), bad.get(1), bad.get(2), bad.get(3), bad.get(4)).andExpect(status().isUnprocessableContent());
        }
        assertThat(municipalities.all()).noneMatch(municipality -> municipality.code().value().equals("GM9904"));
        assertThat(firstTime.knows(code)).isTrue();
    }

    @Test
    void theCodeItselfIsKeptNowhere() {
        String code = firstTime.makeCode();
        assertThat(transaction.<Boolean>execute(_ -> jdbc.sql("select exists (select 1 from access.first_time where position(convert_to(?, 'UTF8') in code_hash) > 0)")
                .param(code).query(Boolean.class).single())).isFalse();
    }

    @Test
    void aHostThatNoMunicipalityHasIsNotSetUp() throws Exception {
        mvc.perform(get("http://elders.localhost/")).andExpect(status().is(421));
    }

    private ResultActions send(String code, String name, String mail, String municipality, String number, String phone) throws Exception {
        return mvc.perform(FormPost.to(PAGE)
                .param("code", code).param("name", name).param("mail", mail).param("municipality", municipality).param("number", number).param("phone", phone));
    }
}
