package nl.samenspel.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.access.DemoPerson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Looks at every page of some people: axe finds nothing, it is not wider than a phone, not heavier than a slow line carries, and the browser has nothing to complain about. Each page is seen
 * in one setting, pairwise over the pages; with {@code -Dsamenspel.tests=all} in all eight, and pictures of each go to {@code target/pictures}.
 *
 * <p>There is a class for each half, so that both sides of a test run have a part of what takes longest.
 */
abstract class EveryPage {

    private static final boolean EVERYTHING = System.getProperty("samenspel.tests", "").equals("all");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** Bytes over the line, compressed, everything of the page together. */
    private static final int HEAVIEST = 150 * 1024;
    private static final String WEIGHT = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                .reduce((bytes, entry) => bytes + entry.encodedBodySize, 0)""";

    private final Scenes scenes;
    private final int port;

    EveryPage(Scenes scenes, int port) {
        this.scenes = scenes;
        this.port = port;
    }

    /** Whether this half looks at it. */
    abstract boolean looksAt(Sight sight);

    @TestFactory
    Stream<DynamicTest> everyPageIsCleanInEverySetting() {
        List<Sight> sights = new Sights(scenes).all();
        return IntStream.range(0, sights.size()).filter(number -> looksAt(sights.get(number))).boxed().flatMap(number -> {
            Sight sight = sights.get(number);
            List<Setting> settings = EVERYTHING ? Setting.all() : Setting.pairwise(number);
            return settings.stream().map(setting -> DynamicTest.dynamicTest(sight.name() + "-" + setting, () -> look(sight, setting)));
        });
    }

    private void look(Sight sight, Setting setting) {
        try (Guest guest = setting.guest("http://localhost:" + port)) {
            DemoPerson who = sight.who();
            if (who != null) {
                guest.logIn(scenes.session(who));
            }
            assertThat(guest.open(sight.path().replace("{port}", Integer.toString(port))).status()).isEqualTo(sight.status());
            sight.then().accept(guest);
            if (EVERYTHING) {
                guest.page().screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(sight.name() + "-" + setting + ".png")).setFullPage(true));
            }
            check(guest.page(), sight.status() == 421 ? "nl" : setting.language());
        }
    }

    private static void check(Page page, String language) {
        assertThat(page.locator("h1").count()).as("headings of the first level").isEqualTo(1);
        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("fits within the width").isTrue();
        assertThat(((Number) page.evaluate(WEIGHT)).intValue()).as("bytes of the page, compressed").isBetween(1, HEAVIEST);
        assertThat(violations(page)).as("what axe found").isEmpty();
    }

    private static List<String> violations(Page page) {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(RULES);
        AxeRuleOptions alsoThis = new AxeRuleOptions();
        alsoThis.setEnabled(true);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setRules(Map.of("target-size", alsoThis));
        options.setResultTypes(List.of("violations"));
        // The pages have no frames: axe looks in place, without the second page it opens for frames, which takes half the time.
        return new AxeBuilder(page).options(options).setLegacyMode(true).analyze().getViolations().stream().map(EveryPage::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    }
}
