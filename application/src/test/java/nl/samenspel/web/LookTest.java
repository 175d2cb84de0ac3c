package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every part of the look, as the browser gets it: whole, readable by a screen reader and without anything forbidden. */
class LookTest {

    private static final Path STATIC = Path.of("target/classes/static/stijl");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern REFERENCE =
            Pattern.compile("\\s(?:for|aria-describedby|aria-labelledby)=\"([^\"]*)\"|href=\"#([^\"]+)\"");
    private static final Pattern CLASSES = Pattern.compile("\\sclass=\"([^\"]*)\"");
    private static final Pattern DRAWING = Pattern.compile("samenspel\\.[0-9a-f]+\\.svg#([a-z0-9-]+)");

    @TempDir
    static Path compiled;

    private static final Map<String, String> PAGES = new TreeMap<>();

    @BeforeAll
    static void makePages() {
        LookPages pages = new LookPages(compiled);
        LookPages.samples().forEach((name, sample) -> Stream.of("nl", "en").forEach(language ->
                PAGES.put(name + " (" + language + ")", pages.page(sample, language, "systeem"))));
    }

    @Test
    void everyPageHasOneHeadingAndOneMainPart() {
        PAGES.forEach((name, page) -> {
            assertThat(page.split("<h1", -1)).as(name).hasSize(2);
            assertThat(page.split("<main ", -1)).as(name).hasSize(2);
        });
    }

    @Test
    void everyIdStandsOnceAndEveryReferenceHasOne() {
        PAGES.forEach((name, page) -> {
            List<String> ids = found(ID, page);
            assertThat(ids).as(name).doesNotHaveDuplicates();
            List<String> named = found(REFERENCE, page).stream().flatMap(all -> Stream.of(all.trim().split("\\s+"))).toList();
            assertThat(ids).as(name).containsAll(named);
        });
    }

    @Test
    void noPageCarriesStyleOrScriptOfItsOwn() {
        PAGES.forEach((name, page) -> assertThat(page).as(name)
                .doesNotContain("<style", " style=", "javascript:")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)")
                .doesNotContainPattern("<[^>]*\\son[a-z]+="));
    }

    @Test
    void everyDrawingThatIsPointedAtExists() throws IOException {
        String drawings = Files.readString(STATIC.resolve("samenspel.svg"));
        PAGES.forEach((name, page) -> found(DRAWING, page).forEach(drawing ->
                assertThat(drawings).as(name).contains("<symbol id=\"" + drawing + "\"")));
    }

    @Test
    void everyClassOfOursHasARule() throws IOException {
        String style = Files.readString(STATIC.resolve("samenspel.css"));
        List<String> markers = List.of("sam-verb", "sam-field--full", "sam-columns--half", "sam-help__number", "sam-theme",
                "sam-list");
        PAGES.forEach((name, page) -> found(CLASSES, page).stream().flatMap(all -> Stream.of(all.split("\\s+")))
                .filter(word -> word.startsWith("sam-") && !markers.contains(word))
                .forEach(word -> assertThat(style).as(name + ", class " + word).contains("." + word)));
    }

    @Test
    void asksAVisitorToNameWhatEveryButtonAndFieldIs() {
        PAGES.forEach((name, page) -> {
            assertThat(page).as(name).doesNotContainPattern("<button[^>]*>\\s*(<span[^>]*>)?\\s*<svg[^>]*>.{0,200}?</svg>\\s*(</span>)?\\s*</button>");
            assertThat(page).as(name).doesNotContainPattern("<label[^>]*>\\s*</label>");
        });
    }

    @Test
    void theStyleSheetIsLightAndAsksNobodyElseForAnything() throws IOException {
        String style = Files.readString(STATIC.resolve("samenspel.css"));
        assertThat(compressed(style)).isLessThan(40 * 1024);
        assertThat(style).doesNotContain("http:", "https:", "@import", "url(//");
    }

    @Test
    void theLettersAreNamedAsTheProgramServesThem() throws IOException {
        Assets assets = new Assets(new WebSettings(false, "", Map.of(), "", new MapSettings("", "")));
        String style = Files.readString(STATIC.resolve("samenspel.css"));
        for (String name : List.of("letters.woff2", "letters-more.woff2")) {
            assertThat(style).contains("url(" + assets.url(name).substring(Assets.ROOT.length()) + ")");
        }
    }

    @Test
    void aMunicipalityPutsItsOwnThemeOverOurs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("thema.css"), ".gemeente-theme{--nl-link-color:#00f}");
        Files.writeString(folder.resolve("wapen.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        WebSettings settings = new WebSettings(false, "", Map.of("gm0344",
                new Look("thema.css", "gemeente-theme", "wapen.svg", false)), folder.toString(), new MapSettings("", ""));

        String page = new LookPages(compiled).page(LookPages.samples().get("contact"), "nl", "donker", settings);

        assertThat(page).contains("class=\"utrecht-root samenspel-theme gemeente-theme\" data-theme=\"light\"")
                .containsPattern("<link rel=\"stylesheet\" href=\"/stijl/eigen/thema\\.[0-9a-f]+\\.css\">")
                .containsPattern("<img src=\"/stijl/eigen/wapen\\.[0-9a-f]+\\.svg\" alt=\"\"")
                .doesNotContain("thema=donker\" rel=");
    }

    @Test
    void onlyFilesInTheFolderOfTheLookCanBeHad(@TempDir Path outside) throws IOException {
        Path folder = Files.createDirectories(outside.resolve("look"));
        Files.writeString(outside.resolve("geheim.css"), "x");
        Files.writeString(folder.resolve("thema.css"), "x");
        Assets assets = new Assets(new WebSettings(false, "", Map.of(), folder.toString(), new MapSettings("", "")));

        assertThat(assets.find("eigen/thema.css")).isPresent();
        assertThat(assets.find("eigen/../geheim.css")).isEmpty();
        assertThat(assets.find("eigen//" + outside.resolve("geheim.css"))).isEmpty();
        assertThat(new Assets(new WebSettings(false, "", Map.of(), "", new MapSettings("", ""))).find("eigen/" + folder.resolve("thema.css"))).isEmpty();
    }

    private static List<String> found(Pattern pattern, String page) {
        List<String> found = new ArrayList<>();
        pattern.matcher(page).results().forEach(match -> {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    found.add(match.group(group));
                }
            }
        });
        return found;
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
