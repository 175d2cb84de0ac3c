package nl.samenspel.directory.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** K1, the open API: what is there, for other programs. */
@SamenspelTest
class ApiStoryTest {

    private final MockMvc web;

    ApiStoryTest(MockMvc web) {
        this.web = web;
    }

    @Test
    void aProgramReadsTheEntriesInPages() throws Exception {
        ask("/api/v1/aanbod?wijk=zuidwest&pageSize=10").andExpect(status().isOk())
                .andExpect(jsonPath("$.count").value(18))
                .andExpect(jsonPath("$.results.length()").value(10))
                .andExpect(jsonPath("$.previous").isEmpty())
                .andExpect(jsonPath("$.next").value("http://utrecht.localhost/api/v1/aanbod?wijk=zuidwest&pageSize=10&page=2"));
        ask("/api/v1/aanbod?wijk=zuidwest&pageSize=10&page=2").andExpect(jsonPath("$.results.length()").value(8)).andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void aProgramReadsOneEntry() throws Exception {
        String list = ask("/api/v1/aanbod?buurt=transwijk").andReturn().getResponse().getContentAsString();
        String url = JsonPath.read(list, "$.results[?(@.naam=='Transwijk Koor')].url").toString().replaceAll("[\\[\\]\"\\\\]", "");
        web.perform(get(url)).andExpect(status().isOk())
                .andExpect(jsonPath("$.soort").value("activiteit"))
                .andExpect(jsonPath("$.waar.bereik").value("GEBIEDEN"))
                .andExpect(jsonPath("$.waar.wijken").value(hasItem("WK034408")))
                .andExpect(jsonPath("$.waar.buurten").value(hasItem("transwijk")));
    }

    @Test
    void everythingThatIsNotValidIsToldTogether() throws Exception {
        ask("/api/v1/aanbod?wijk=nergens&soort=kermis&page=0&pageSize=1000&kleur=rood").andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.invalidParams[*].name").value(hasItems("wijk", "soort", "page", "pageSize", "kleur")));
    }

    @Test
    void whatIsNotThereIsAProblemAndNoPage() throws Exception {
        for (String address : new String[] {"/api/v1/aanbod/0198c0de-0000-7000-8000-000000000000", "/api/v1/aanbod/x", "/api/v1/aanbod/", "/api/v1/bestaat-niet"}) {
            ask(address).andExpect(status().isNotFound()).andExpect(content().contentType("application/problem+json")).andExpect(header().string("API-Version", "1.1.0"));
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersOfTheDesignRules() throws Exception {
        for (String address : new String[] {"/api/v1/aanbod", "/api/v1/wijken", "/api/v1/buurten", "/api/v1/openapi.json", "/api/v1/aanbod?page=x"}) {
            ask(address).andExpect(header().string("API-Version", "1.1.0"))
                    .andExpect(header().string("Access-Control-Allow-Origin", "*"))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("X-Frame-Options", "DENY"))
                    .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
        }
    }

    @Test
    void theAreasAreThere() throws Exception {
        ask("/api/v1/wijken").andExpect(status().isOk()).andExpect(jsonPath("$.length()").value(10));
        ask("/api/v1/buurten").andExpect(status().isOk()).andExpect(jsonPath("$[?(@.naam=='Zuilen')].wijk").value(hasItem("WK034402")));
    }

    private ResultActions ask(String address) throws Exception {
        return web.perform(get("http://utrecht.localhost" + address));
    }
}
