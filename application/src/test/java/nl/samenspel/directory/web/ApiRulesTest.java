package nl.samenspel.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Our own description of the API keeps the NL API Design Rules, and our reading of the rules finds what the official linter finds. */
class ApiRulesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CASES = Path.of("..", "..", "shared", "data", "api-rules", "testcases");

    @Test
    void ourDescriptionKeepsAllRules() throws IOException {
        assertThat(ApiRules.brokenIn(JSON.readTree(new ClassPathResource(ApiDocument.RESOURCE).getInputStream()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "date-time", "error-type", "version-header-missing"})
    void findsWhatTheOfficialLinterFinds(String name) throws IOException {
        assumeTrue(Files.isDirectory(CASES), "The official test cases are not at hand in " + CASES.toAbsolutePath());
        Set<String> expected = Pattern.compile("nlgov:([a-z-]+)").matcher(Files.readString(CASES.resolve(name + ".expected.txt"))).results()
                .map(MatchResult::group).map(rule -> rule.substring("nlgov:".length())).collect(Collectors.toSet());
        List<ApiRules.Broken> broken = ApiRules.brokenIn(JSON.readTree(Files.readString(CASES.resolve(name + ".openapi.json"))));
        assertThat(broken.stream().map(ApiRules.Broken::rule).collect(Collectors.toSet())).isEqualTo(expected);
    }
}
