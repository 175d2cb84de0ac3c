package nl.samenspel.directory;

import static nl.samenspel.directory.SampleFacts.SOUP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactRulesTest {

    @Test
    void findsNothingWrongWithGoodFacts() {
        assertThat(FactRules.problemsOf(SOUP)).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceInTheOrderOfTheForm() {
        EntryFacts wrong = SOUP.with(SOUP.about().withName(" ").withSummary("x".repeat(1_001))).with(new EntryFacts.Contact("javascript:alert(1)", "bel maar", "geen mail", ""));
        assertThat(FactRules.problemsOf(wrong)).extracting(FactProblem::field).containsExactly("name", "summary", "telephone", "mail", "website");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(FactRules.problemsOf(SampleFacts.named("🍲".repeat(120)))).isEmpty();
        assertThat(FactRules.problemsOf(SampleFacts.named("🍲".repeat(121)))).extracting(FactProblem::key).containsExactly("web.rule.at-most");
    }

    @Test
    void makesTheAddressOfAWebsiteWhole() {
        assertThat(FactRules.website("www.soeppan.nl/over")).isEqualTo("https://www.soeppan.nl/over");
        assertThat(FactRules.website("http://soeppan.nl")).isEqualTo("http://soeppan.nl");
        assertThat(FactRules.website("javascript:alert(1)")).isEqualTo("javascript:alert(1)");
    }
}
