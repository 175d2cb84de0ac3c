package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.directory.Editing;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.SampleFacts;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.Slug;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/** K1, kept true by everybody: what somebody says is not right reaches who keeps the entry, also when that is an organisation and no broker. */
@SamenspelTest
class RemarksStoryTest {

    private static final String SITE = "http://utrecht.localhost";

    private final MockMvc web;
    private final TestPeople people;
    private final Editing editing;
    private final String name = "Taalhuis " + UUID.randomUUID();

    RemarksStoryTest(MockMvc web, TestPeople people, Editing editing) {
        this.web = web;
        this.people = people;
        this.editing = editing;
    }

    @Test
    void theStaffOfAnOrganisationHearWhatIsNotRightAndSayThatTheyLooked() throws Exception {
        EntryId organisation = putIn("Stichting " + name, Optional.empty());
        putIn(name, Optional.of(organisation));
        Cookie staff = people.loggedIn(UTRECHT, new Grant(Role.ORGANISATION_STAFF, Scope.organisation(organisation.value())));
        Cookie ofAnother = people.loggedIn(UTRECHT, new Grant(Role.ORGANISATION_STAFF, Scope.organisation(UUID.randomUUID())));
        assertThat(page("/mijn", staff)).doesNotContain("dat iets niet klopt");

        web.perform(FormPost.to(SITE + "/aanbod/" + Slug.of(name) + "/klopt-niet").param("matter", "CONTACT").param("words", "Het nummer is veranderd")).andExpect(status().isSeeOther());
        assertThat(page("/mijn", staff)).contains("Iemand zegt dat iets niet klopt", "/mijn/opmerkingen");
        assertThat(page("/mijn", ofAnother)).doesNotContain("dat iets niet klopt");
        String list = page("/mijn/opmerkingen", staff);
        assertThat(list).contains(name, "Telefoon, mail of website klopt niet", "Het nummer is veranderd");
        assertThat(page("/mijn/opmerkingen", ofAnother)).doesNotContain(name);

        String looked = list.replaceAll("(?s).*action=\"(/mijn/opmerkingen/[0-9a-f-]{36}/klaar)\".*", "$1");
        web.perform(FormPost.to(SITE + looked).cookie(ofAnother)).andExpect(redirectedUrl("/mijn/opmerkingen"));
        assertThat(page("/mijn/opmerkingen", staff)).as("nobody else takes it away").contains(name);
        web.perform(FormPost.to(SITE + looked).cookie(staff)).andExpect(redirectedUrl("/mijn/opmerkingen"));
        assertThat(page("/mijn/opmerkingen", staff)).doesNotContain(name);
    }

    private EntryId putIn(String called, Optional<EntryId> owner) {
        Grant grant = new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY);
        Actor broker = new Actor(people.somebody(UTRECHT, grant), "Bo", Set.of(grant));
        return ((Editing.Done) CurrentMunicipality.call(UTRECHT, () -> editing.putIn(SampleFacts.named(called), owner, broker))).entry();
    }

    private String page(String path, Cookie who) throws Exception {
        return web.perform(get(SITE + path).cookie(who)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
