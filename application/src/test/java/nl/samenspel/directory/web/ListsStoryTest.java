package nl.samenspel.directory.web;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.directory.ListsAtWork;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A list goes in: an administrator brings it, says what its columns mean, looks, reads it in and undoes it again. */
@SamenspelTest
class ListsStoryTest {

    private static final String SITE = "http://utrecht.localhost";

    private final MockMvc web;
    private final TestPeople people;
    private final ListsAtWork lists;
    private final Cookie administrator;
    private final String key = UUID.randomUUID().toString().substring(0, 8);

    ListsStoryTest(MockMvc web, TestPeople people, ListsAtWork lists) {
        this.web = web;
        this.people = people;
        this.lists = lists;
        this.administrator = people.loggedIn(UTRECHT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
    }

    @Test
    void fromAFileToThePagesAndBack() throws Exception {
        String list = brought("Nr;Titel;Type;Omschrijving;Telefoonnummer;Rest\n1;Soep %1$s;dienst;<script>alert(1)</script> soep;0301234567;x\n2;Half %1$s;kermis;x;;\n".formatted(key));
        see(list).andExpect(status().isOk())
                .andExpect(content().string(containsString("Wat betekenen de kolommen")))
                .andExpect(content().string(containsString("<option value=\"id\" selected>")))
                .andExpect(content().string(containsString("<option value=\"telephone\" selected>")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                .andExpect(content().string(not(containsString("<script>alert(1)"))));
        send(list + "/kolommen", form().param("fields", "id", "name", "", "summary", "telephone", "")).andExpect(status().is(422)).andExpect(content().string(containsString("Kies nog welke kolom ‘Soort’ is")));
        send(list + "/kolommen", form().param("fields", "id", "name", "kind", "summary", "telephone", "")).andExpect(status().isSeeOther()).andExpect(header().string("Location", list));
        lists.finish(UTRECHT, list);
        see(list).andExpect(content().string(containsString("Er is nog niets veranderd"))).andExpect(content().string(containsString("030")));
        see(list + "?deel=kapot").andExpect(content().string(containsString("Regel 3"))).andExpect(content().string(containsString("De soort ‘kermis’ kennen wij niet")));
        see("/aanbod/soep-" + key).andExpect(status().isNotFound());
        String broken = see(list + "/kapot.csv").andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(broken).contains("3,Type,De soort ‘kermis’ kennen wij niet.");

        send(list + "/inlezen", form()).andExpect(status().isSeeOther());
        lists.finish(UTRECHT, list);
        see(list).andExpect(content().string(containsString("is ingelezen")));
        see("/aanbod/soep-" + key).andExpect(status().isOk()).andExpect(content().string(containsString("&lt;script&gt;alert(1)")));

        send(list + "/terugdraaien", form()).andExpect(status().isSeeOther());
        lists.finish(UTRECHT, list);
        see(list).andExpect(content().string(containsString("is teruggedraaid")));
        see("/aanbod/soep-" + key).andExpect(status().isGone());
    }

    @Test
    void aFileThatIsNoListSaysWhatItIsAndKeepsTheName() throws Exception {
        bring(new byte[] {'P', 'K', 3, 4, 0}).andExpect(status().is(422)).andExpect(content().string(containsString("Dit is een Excel-bestand of een zip"))).andExpect(content().string(containsString("value=\"" + key + "\"")));
        bring(new byte[0]).andExpect(status().is(422)).andExpect(content().string(containsString("Het bestand is leeg")));
        bring("id;naam\n".getBytes(StandardCharsets.UTF_8)).andExpect(status().is(422)).andExpect(content().string(containsString("geen enkele regel")));
    }

    @Test
    void aDoubleClickBringsOneList() throws Exception {
        String sent = UUID.randomUUID().toString();
        byte[] file = "id;naam;soort;samenvatting\na;A;dienst;x\n".getBytes(StandardCharsets.UTF_8);
        String first = bring(file, sent).andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");
        bring(file, sent).andExpect(header().string("Location", first));
    }

    @Test
    void aBrokerOfOneDistrictIsToldWhoCan() throws Exception {
        Cookie ofOvervecht = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.district("WK034403")));
        web.perform(get(SITE + "/lijsten").cookie(ofOvervecht)).andExpect(status().isForbidden()).andExpect(content().string(containsString("alle wijken en alle organisaties")));
        web.perform(get(SITE + "/lijsten/alles.csv").cookie(ofOvervecht)).andExpect(status().isNotFound());
    }

    @Test
    void theNeighbourDoesNotSeeIt() throws Exception {
        String list = brought("id;naam;soort;samenvatting\na;A;dienst;x\n");
        Cookie neighbour = people.loggedIn(AMERSFOORT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
        web.perform(get("http://amersfoort.localhost" + list).cookie(neighbour)).andExpect(status().isNotFound());
    }

    @Test
    void whatIsExportedChangesNothingWhenItIsReadInAgain() throws Exception {
        byte[] file = web.perform(get(SITE + "/lijsten/alles.csv").cookie(administrator)).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("\uFEFFid,naam,soort,").contains("gemeente-utrecht");
        String list = bring(file).andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");
        send(list + "/kolommen", form().param("fields", lists.fields(UTRECHT, list))).andExpect(status().isSeeOther());
        lists.finish(UTRECHT, list);
        assertThat(lists.counts(UTRECHT, list)).as("no row is anything but the same, whatever other tests put in: a row that cannot be read would say why").matches("0 0 0 0 [1-9][0-9]* 0");
    }

    @Test
    void anybodyTakesAlongWhatTheListShows() throws Exception {
        String csv = web.perform(get(SITE + "/aanbod.csv?wijk=zuidwest&soort=organisatie")).andExpect(status().isOk()).andExpect(header().string("Content-Disposition", containsString("aanbod.csv")))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv.lines().count()).isGreaterThan(1);
        assertThat(csv).contains(SITE + "/aanbod/").doesNotContain("id-in-de-lijst");
        web.perform(get(SITE + "/aanbod?wijk=zuidwest")).andExpect(content().string(containsString("/aanbod.csv?wijk=zuidwest")));
        web.perform(get(SITE + "/zoeken.csv?woorden=taal")).andExpect(status().isOk());
        web.perform(get(SITE + "/zoeken?woorden=taal")).andExpect(content().string(containsString("/zoeken.csv?woorden=taal"))).andExpect(content().string(containsString("/printen?woorden=taal&amp;gezocht=ja")));
        web.perform(get(SITE + "/printen?woorden=taal&gezocht=ja")).andExpect(status().isOk());
    }

    private String brought(String file) throws Exception {
        return bring(file.getBytes(StandardCharsets.UTF_8)).andExpect(status().isSeeOther()).andReturn().getResponse().getHeader("Location");
    }

    private ResultActions bring(byte[] file) throws Exception {
        return bring(file, UUID.randomUUID().toString());
    }

    private ResultActions bring(byte[] file, String sent) throws Exception {
        return web.perform(FormPost.with(multipart(SITE + "/lijsten").file(new MockMultipartFile("bestand", "lijst.csv", "text/csv", file))).param("source", key).param("_sleutel", sent).cookie(administrator));
    }

    private static MockHttpServletRequestBuilder form() {
        return MockMvcRequestBuilders.post(SITE);
    }

    private ResultActions send(String to, MockHttpServletRequestBuilder form) throws Exception {
        return web.perform(FormPost.with(form.uri(URI.create(SITE + to)).cookie(administrator)));
    }

    private ResultActions see(String page) throws Exception {
        return web.perform(get(SITE + page).cookie(administrator));
    }
}
