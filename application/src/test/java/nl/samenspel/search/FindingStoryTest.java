package nl.samenspel.search;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.access.FormPost;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.access.TestPeople;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** K1, finding: a resident finds what there is in own words, sees why it is there, and is never left with nothing. */
@SamenspelTest
class FindingStoryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MockMvc web;
    private final TestPeople people;
    private final Wishes wishes;
    private final Indexes indexes;

    FindingStoryTest(MockMvc web, TestPeople people, Wishes wishes, Indexes indexes) {
        this.web = web;
        this.people = people;
        this.wishes = wishes;
        this.indexes = indexes;
    }

    @BeforeEach
    void everyIndexIsThere() {
        await().atMost(SOON).until(indexes::areServing);
    }

    private static MockHttpServletRequestBuilder utrecht(String address) {
        return get("http://utrecht.localhost" + address);
    }

    private static MockHttpServletRequestBuilder finding(String words) {
        return utrecht("/zoeken").queryParam("woorden", words);
    }

    private String found(String words) throws Exception {
        return web.perform(finding(words)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aResidentFindsByNameAndSeesWhy() throws Exception {
        web.perform(finding("Wandelclub De Gagel")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Wandelclub De Gagel</a>")))
                .andExpect(content().string(containsString("Hier omdat: ")));
    }

    @Test
    void aResidentWithDebtsFindsHelpInOwnWords() throws Exception {
        assertThat(found("ik kan mijn rekeningen niet meer betalen")).contains("sam-item__title").contains("Geldzorgen en rondkomen");
    }

    @Test
    void filtersSayHowManyTheyWouldLeave() throws Exception {
        assertThat(found("buurtteam")).containsPattern("Heel [^<]+ \\(\\d+\\)");
        web.perform(utrecht("/zoeken?woorden=buurtteam&plek=overvecht&soort=dienst")).andExpect(status().isOk())
                .andExpect(content().string(containsString("Heel Overvecht<span class=\"sam-hidden\">")));
    }

    @Test
    void whatIsPutInIsFoundSoonAndWhatIsTakenOutNoMore() throws Exception {
        var broker = people.loggedIn(UTRECHT, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY));
        String name = "Kleermakerij Zilverdraad";
        String address = web.perform(FormPost.to("http://utrecht.localhost/aanbod/nieuw").cookie(broker).param("name", name).param("kind", "INITIATIVE")
                .param("summary", "Buren maken samen kleren.").param("reach", "municipality")).andExpect(status().isSeeOther()).andReturn().getResponse().getRedirectedUrl();
        await().atMost(SOON).untilAsserted(() -> assertThat(found("zilverdraad")).contains(name + "</a>"));
        web.perform(FormPost.to("http://utrecht.localhost" + address + "/weghalen").cookie(broker).param("seen", "1")).andExpect(status().isSeeOther());
        await().atMost(SOON).untilAsserted(() -> assertThat(found("zilverdraad")).doesNotContain(name + "</a>"));
    }

    @Test
    void theNeighbourMunicipalityFindsNothingOfIt() throws Exception {
        web.perform(get("http://amersfoort.localhost/zoeken").queryParam("woorden", "Wandelclub De Gagel")).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("De Gagel</a>"))));
    }

    @Test
    void whoTypesIsHelpedOn() throws Exception {
        web.perform(utrecht("/zoeken/aanvullen").queryParam("woorden", "geldz")).andExpect(status().isOk()).andExpect(content().string(containsString("<option value=\"")));
        web.perform(utrecht("/zoeken/aanvullen")).andExpect(status().isOk());
    }

    @Test
    void searchingLeavesNoCookie() throws Exception {
        web.perform(finding("schulden")).andExpect(header().doesNotExist("Set-Cookie"));
    }

    static Stream<String> oddWords() {
        return Stream.of("a ".repeat(5_000), "de het een van", "\u0000\u0007\u001b", "مرحبا كيف حالك", "(a+)+$ [a-z]* .*", "\"'<script>alert(1)</script>", "3531 AB", "voedselbank Zwolle", "AND OR NOT +-&&||!(){}[]^\"~*?:\\/",
                "😀😀😀", "%00%ff", " ", "'; drop table directory.entry; --");
    }

    @ParameterizedTest
    @MethodSource("oddWords")
    void oddWordsGetASensibleAnswer(String words) throws Exception {
        assertThat(found(words)).contains("<h1>Zoeken</h1>").doesNotContain("<script>alert");
    }

    @Test
    void whoChoseTooMuchIsShownTheWayWithoutChoices() throws Exception {
        assertThat(found("zilverdraadspinnen")).as("without choices it is the words").contains("Probeer eens een ander woord").doesNotContain("Zoek zonder je keuzes");
        String chosen = web.perform(utrecht("/zoeken?woorden=zilverdraadspinnen&dag=zondag")).andReturn().getResponse().getContentAsString();
        assertThat(chosen).contains("Met deze keuzes is er niets", "href=\"/zoeken?woorden=zilverdraadspinnen\"", "Vertel ons wat je zoekt");
    }

    @Test
    void whoTypesWhatCannotBeLookedForIsToldSo() throws Exception {
        assertThat(found("9999 XX")).contains("Hiermee konden we niet zoeken", "id=\"aantal\"");
        assertThat(found("koffie 9999 XX")).doesNotContain("Hiermee konden we niet zoeken");
    }

    @Test
    void choicesThatMeanNothingCountAsNotChosen() throws Exception {
        web.perform(utrecht("/zoeken?thema=bestaat-niet&plek=nergens&soort=x&dag=gisteren&pagina=-3")).andExpect(status().isOk());
        web.perform(utrecht("/zoeken?pagina=999999999")).andExpect(status().isOk());
    }

    @Test
    void whoDoesNotFindItTellsWhatWasSoughtWithoutANameAndOnce() throws Exception {
        web.perform(utrecht("/zoeken/gezocht").queryParam("woorden", "logeerhuis")).andExpect(status().isOk()).andExpect(content().string(containsString("logeerhuis</textarea>")));
        String words = "Een logeerhuis voor mijn zoon " + System.nanoTime();
        String key = "0192f0c1-0000-7000-8000-" + String.format("%012x", System.nanoTime() & 0xffffffffffffL);
        for (int time = 0; time < 2; time++) {
            web.perform(FormPost.to("http://utrecht.localhost/zoeken/gezocht").param("words", words).param("area", "").param("_sleutel", key))
                    .andExpect(redirectedUrl("/zoeken/gezocht/dank"));
        }
        List<Wishes.Wish> kept = CurrentMunicipality.call(UTRECHT, () -> wishes.latest(50));
        assertThat(kept).filteredOn(wish -> wish.words().equals(words)).hasSize(1);
        assertThat(CurrentMunicipality.call(AMERSFOORT, () -> wishes.latest(50))).extracting(Wishes.Wish::words).doesNotContain(words);
        web.perform(utrecht("/zoeken/gezocht/dank")).andExpect(status().isOk());
    }

    @Test
    void anEmptyOrEndlessWishIsNotSent() throws Exception {
        web.perform(FormPost.to("http://utrecht.localhost/zoeken/gezocht").param("words", " ").param("area", "")).andExpect(status().is(422));
        web.perform(FormPost.to("http://utrecht.localhost/zoeken/gezocht").param("words", "x".repeat(501)).param("area", "")).andExpect(status().is(422));
        web.perform(FormPost.to("http://utrecht.localhost/zoeken/gezocht").param("words", "iets").param("area", "WK999999")).andExpect(status().is(422));
    }

    @Test
    void aMunicipalityTeachesTheSearchAWordOfItsOwn() throws Exception {
        var officer = people.loggedIn(AMERSFOORT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
        web.perform(FormPost.to("http://amersfoort.localhost/gemeente/themas").cookie(officer).param("code", "").param("dutch", "Klompenmaken").param("english", "Making clogs")
                .param("synonyms", "holleblokken\nklompendans").param("broader", "cultuur").param("domains", "tijdsbesteding").param("dimensions", "meedoen"))
                .andExpect(redirectedUrl("/gemeente/themas"));
        web.perform(get("http://amersfoort.localhost/gemeente/themas").cookie(officer)).andExpect(content().string(containsString("holleblokken")));
        await().atMost(SOON).untilAsserted(() -> web.perform(get("http://amersfoort.localhost/zoeken").queryParam("woorden", "holleblokken"))
                .andExpect(content().string(containsString("Klompenmaken"))));
        web.perform(get("http://utrecht.localhost/zoeken").queryParam("woorden", "holleblokken")).andExpect(content().string(not(containsString("Klompenmaken"))));
    }

    @Test
    void aFileOfThemesThatIsNotRightChangesNothing() throws Exception {
        var officer = people.loggedIn(AMERSFOORT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
        String before = web.perform(get("http://amersfoort.localhost/gemeente/themas/bestand.csv").cookie(officer)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        for (String broken : List.of("", "geen,kolommen\n", before + "\ndubbel dubbel,,x\n", "\u0000")) {
            var file = new MockMultipartFile("bestand", "themas.csv", "text/csv", broken.getBytes(StandardCharsets.UTF_8));
            web.perform(upload(file).cookie(officer)).andExpect(status().isOk()).andExpect(content().string(containsString("Er is niets veranderd")));
        }
        var latin = new MockMultipartFile("bestand", "themas.csv", "text/csv", before.replace("Mensen", "Ménsen").getBytes(StandardCharsets.ISO_8859_1));
        web.perform(upload(latin).cookie(officer)).andExpect(content().string(containsString("UTF-8")));
        web.perform(get("http://amersfoort.localhost/gemeente/themas/bestand.csv").cookie(officer)).andExpect(content().string(before));
    }

    private static MockMultipartHttpServletRequestBuilder upload(MockMultipartFile file) {
        return FormPost.with(MockMvcRequestBuilders.multipart("http://amersfoort.localhost/gemeente/themas/bestand").file(file));
    }

    @Test
    void aThemeIsNeverPartOfItself() throws Exception {
        var officer = people.loggedIn(AMERSFOORT, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
        web.perform(FormPost.to("http://amersfoort.localhost/gemeente/themas").cookie(officer).param("code", "wonen").param("dutch", "Wonen").param("broader", "wonen"))
                .andExpect(status().is(422)).andExpect(content().string(containsString("niet bij zichzelf")));
    }
}
