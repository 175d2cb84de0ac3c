package nl.samenspel.contact;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.TestPeople;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Post;
import nl.samenspel.messages.Say;
import nl.samenspel.messages.Told;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.Reach;
import nl.samenspel.people.Reaches;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import nl.samenspel.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** People say how they are reached, and are reached so: by every way, or not by the one that is dangerous. */
@SamenspelTest
class ReachStoryTest {

    private static final String PAGE = "http://utrecht.localhost/mijn/bereikbaar";

    private final MockMvc mvc;
    private final TestPeople testPeople;
    private final People people;
    private final Reaches reaches;
    private final Post post;
    private final TransactionTemplate transaction;
    private final MailAddress mail = TestPeople.freshMail();
    private AccountId toos;
    private Cookie asToos;

    ReachStoryTest(MockMvc mvc, TestPeople testPeople, People people, Reaches reaches, Post post, TransactionTemplate transaction) {
        this.mvc = mvc;
        this.testPeople = testPeople;
        this.people = people;
        this.reaches = reaches;
        this.post = post;
        this.transaction = transaction;
    }

    @BeforeEach
    void comeIn() {
        toos = people.register("Toos Test", mail);
        asToos = testPeople.session(UTRECHT, toos);
    }

    @Test
    void whoSaysNothingIsReachedByMail() throws Exception {
        assertThat(said()).isEqualTo(Channel.MAIL);
        assertThat(page()).contains("Naar " + mail.value(), "Het liefst krijg ik een bericht per");
    }

    @Test
    void anOlderWomanWithoutMailChoosesACallAndIsCalled() throws Exception {
        keep(form("CALL_LIST").param("telephone", "030 286 00 00").param("district", "WK034403"));
        assertThat(said()).isEqualTo(Channel.CALL_LIST);
        assertThat(page()).contains("Bewaard", "030 286 00 00");
        assertThat(held()).contains("Telefoon, iemand belt", "030 286 00 00");
    }

    @Test
    void everyWayThatIsChosenIsTaken() throws Exception {
        keep(form("TEXT_MESSAGE").param("telephone", "06 12 34 56 78"));
        assertThat(said()).isEqualTo(Channel.TEXT_MESSAGE);
        keep(form("VOICE_CALL").param("telephone", "030 286 00 00"));
        assertThat(said()).isEqualTo(Channel.VOICE_CALL);
        keep(addressed(form("LETTER")));
        assertThat(said()).isEqualTo(Channel.LETTER);
        keep(form("INBOX"));
        assertThat(said()).isEqualTo(Channel.INBOX);
        keep(form("MAIL", "NONE"));
        assertThat(said()).isEqualTo(Channel.INBOX);
    }

    @Test
    void whenMailComesBackAnotherWayIsTakenUntilALinkFromAMailIsUsed() throws Exception {
        keep(form("MAIL").param("telephone", "06 12 34 56 78"));
        reaches.mailReturned(mail);
        assertThat(said()).isEqualTo(Channel.TEXT_MESSAGE);
        assertThat(page()).contains("komt terug");
        keep(form("MAIL").param("telephone", "06 12 34 56 78"));
        assertThat(reaches.of(toos).mailReturned()).as("saying how to be reached does not make mail arrive").isPresent();
        reaches.mailArrived(mail);
        assertThat(said()).isEqualTo(Channel.MAIL);
    }

    @Test
    void whoAskedForSafeContactIsNeverReachedInAWayThatWasNotChosen() throws Exception {
        keep(addressed(form("MAIL")).param("telephone", "06 12 34 56 78").param("safe", "neutral"));
        reaches.mailReturned(mail);
        assertThat(said()).isEqualTo(Channel.INBOX);
    }

    @Test
    void whatContradictsOrIsMissingIsSaidAndNothingIsKept() throws Exception {
        assertThat(refused(form("LETTER"))).contains("Vul je straat in", "Vul je huisnummer in", "Vul je postcode in", "Vul je plaats in");
        assertThat(refused(addressed(form("LETTER")).param("safe", "no-letters"))).contains("stuur me geen brieven. Kies één");
        assertThat(refused(form("CALL_LIST").param("telephone", "030 286 00 00").param("safe", "no-calls"))).contains("bel me niet. Kies één");
        assertThat(refused(form("CALL_LIST"))).contains("want daar kies je voor");
        assertThat(refused(form("TEXT_MESSAGE").param("telephone", "030 286 00 00"))).contains("mobiel nummer", "030 286 00 00");
        assertThat(refused(form("MAIL").param("telephone", "0900 1234"))).contains("nummer van een bedrijf");
        assertThat(refused(form("MAIL").param("postcode", "3512"))).contains("bijvoorbeeld 3512 AB");
        assertThat(refused(form("PIGEON"))).contains("preferred");
        assertThat(refused(form("MAIL").param("district", "WK999999"))).contains("district");
        assertThat(reaches.of(toos)).isEqualTo(Reach.NOT_TOLD);
    }

    @Test
    void anAccountThatIsForgottenIsReachedNoMore() throws Exception {
        keep(form("TEXT_MESSAGE").param("telephone", "06 12 34 56 78"));
        assertThat(reaches.of(toos).telephone()).contains(new TelephoneNumber("+31612345678"));
        transaction.executeWithoutResult(_ -> people.forget(toos));
        assertThat(reaches.of(toos)).isEqualTo(Reach.NOT_TOLD);
        Optional<Told> told = CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> post.tell(Say.usual(toos, letter()))));
        assertThat(told).isEmpty();
    }

    private MockHttpServletRequestBuilder form(String preferred) {
        return form(preferred, "AT_ONCE");
    }

    private MockHttpServletRequestBuilder form(String preferred, String rhythm) {
        return FormPost.to(PAGE).cookie(asToos).param("preferred", preferred).param("rhythm", rhythm);
    }

    private static MockHttpServletRequestBuilder addressed(MockHttpServletRequestBuilder form) {
        return form.param("street", "Oudegracht").param("number", "12 bis").param("postcode", "3512ab").param("town", "Utrecht");
    }

    private void keep(MockHttpServletRequestBuilder form) throws Exception {
        mvc.perform(form).andExpect(redirectedUrl("/mijn/bereikbaar?bewaard=true"));
    }

    private String refused(MockHttpServletRequestBuilder form) throws Exception {
        return mvc.perform(form).andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();
    }

    private String page() throws Exception {
        return mvc.perform(get(PAGE + "?bewaard=true").cookie(asToos)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private String held() throws Exception {
        return mvc.perform(get("http://utrecht.localhost/mijn/gegevens").cookie(asToos)).andReturn().getResponse().getContentAsString();
    }

    private Channel said() {
        return CurrentMunicipality.call(UTRECHT, () -> transaction.execute(_ -> post.tell(Say.usual(toos, letter())).map(Told::channel).orElseThrow()));
    }

    private static Letter letter() {
        return new Letter(Language.NL, "Kom je koffie drinken?", List.of("Dinsdag om tien uur."), null);
    }
}
