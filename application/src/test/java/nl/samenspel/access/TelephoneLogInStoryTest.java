package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.Rhythm;
import nl.samenspel.people.SafeContact;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Riet comes in with a code on her telephone; the post box of the demo stands in for the service that sends it. */
@SamenspelTest
class TelephoneLogInStoryTest {

    private static final String SITE = "http://utrecht.localhost";
    private static final Pattern SIX = Pattern.compile("(\\d{3}) (\\d{3})");

    private final MockMvc mvc;
    private final People people;
    private final Reaches reaches;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    TelephoneLogInStoryTest(MockMvc mvc, People people, Reaches reaches, JdbcClient jdbc, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.people = people;
        this.reaches = reaches;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void rietAsksForACodeAndComesInWithIt() throws Exception {
        String number = freshNumber();
        somebody("Riet", number);
        String asking = ask(number, "sms");
        String code = codeSentTo(number).getFirst();
        Cookie session = type(asking, code, "").andExpect(redirectedUrl("/mijn")).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        assertThat(mvc.perform(get(SITE + "/mijn").cookie(session)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("Dag Riet");
        type(asking, code, "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void theCodeIsAlsoReadOut() throws Exception {
        String number = freshNumber();
        somebody("Riet", number);
        type(ask(number, "gesproken"), codeSentTo(number).getFirst(), "").andExpect(redirectedUrl("/mijn"));
    }

    @Test
    void aStrangersTelephoneStaysSilentAndTheAnswerIsTheSame() throws Exception {
        String stranger = freshNumber();
        type(ask(stranger, "sms"), "123456", "").andExpect(status().isUnprocessableContent());
        assertThat(here(() -> jdbc.sql("select count(*) from messages.message where recipient = ?").param(TelephoneNumber.parse(stranger).orElseThrow().value()).query(Long.class).single())).isZero();
    }

    @Test
    void twoPeopleOnOneTelephoneSayWhoTheyAre() throws Exception {
        String number = freshNumber();
        somebody("Riet", number);
        AccountId wim = somebody("Wim", number);
        String asking = ask(number, "sms");
        String code = codeSentTo(number).getFirst();
        type(asking, code, "").andExpect(status().isUnprocessableContent());
        type(asking, code, UUID.randomUUID().toString()).andExpect(status().isUnprocessableContent());
        Cookie session = type(asking, code, wim.toString()).andExpect(redirectedUrl("/mijn")).andReturn().getResponse().getCookie(SecurityConfiguration.SESSION_COOKIE);
        assertThat(mvc.perform(get(SITE + "/mijn").cookie(session)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("Dag Wim");
    }

    @Test
    void whoGuessesFiveTimesMustAskAgain() throws Exception {
        String number = freshNumber();
        somebody("Riet", number);
        String asking = ask(number, "sms");
        String code = codeSentTo(number).getFirst();
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        for (int time = 0; time < TelephoneCodes.TRIES; time++) {
            type(asking, wrong, "").andExpect(status().isUnprocessableContent());
        }
        type(asking, code, "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aCodeEndsAfterTenMinutes() throws Exception {
        String number = freshNumber();
        somebody("Riet", number);
        String asking = ask(number, "sms");
        here(() -> jdbc.sql("update access.telephone_code set expires = expires - interval '11 minutes' where id = ?").param(UUID.fromString(asking)).update());
        type(asking, codeSentTo(number).getFirst(), "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void badInputSaysWhatIsWrong() throws Exception {
        for (List<String> bad : List.of(List.of("", "sms"), List.of("bel maar", "sms"), List.of("030 286 00 00", "sms"), List.of("112", "gesproken"), List.of("06 12 34 56 78", "duif"))) {
            mvc.perform(FormPost.to(SITE + "/inloggen/telefoon").param("telephone", bad.get(0)).param("way", bad.get(1)).param("onward", "")).andExpect(status().isUnprocessableContent());
        }
        type(UUID.randomUUID().toString(), "", "").andExpect(status().isUnprocessableContent());
        type("onzin", "123456", "").andExpect(status().isNotFound());
    }

    private AccountId somebody(String name, String number) {
        AccountId account = people.register(name);
        reaches.keep(account, new Reach(TelephoneNumber.parse(number), Optional.empty(), Channel.CALL_LIST, SafeContact.NOT_ASKED, Rhythm.AT_ONCE, "", Optional.empty()));
        return account;
    }

    private String ask(String number, String way) throws Exception {
        String onward = mvc.perform(FormPost.to(SITE + "/inloggen/telefoon").param("telephone", number).param("way", way).param("onward", "")).andExpect(status().isSeeOther())
                .andReturn().getResponse().getRedirectedUrl();
        assertThat(onward).startsWith("/inloggen/telefoon/code?vraag=").doesNotContain(number.replace(" ", ""));
        return onward.substring(onward.indexOf('=') + 1);
    }

    private ResultActions type(String asking, String code, String who) throws Exception {
        return mvc.perform(FormPost.to(SITE + "/inloggen/telefoon/code").param("asking", asking).param("code", code).param("who", who));
    }

    private List<String> codeSentTo(String number) {
        return here(() -> jdbc.sql("select body from messages.message where recipient = ?").param(TelephoneNumber.parse(number).orElseThrow().value()).query(String.class).list()).stream()
                .map(SIX::matcher).filter(Matcher::find).map(found -> found.group(1) + found.group(2)).toList();
    }

    private static String freshNumber() {
        return "06 " + (10_000_000 + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 89_999_999));
    }

    private <T> T here(Supplier<T> asked) {
        return CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> asked.get()));
    }
}
