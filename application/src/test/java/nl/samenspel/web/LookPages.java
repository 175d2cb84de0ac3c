package nl.samenspel.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.OneMunicipality;
import nl.samenspel.web.form.SampleForms;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * Pages that show every part of the look, without a server or a database. They are made of the same templates as the
 * real pages; {@link #main} writes them to a folder for looking at.
 */
final class LookPages {

    private static final Path MAIN = Path.of("src/main/jte");
    private static final Path GUIDE = Path.of("src/test/jte");

    private static final WebSettings SETTINGS = new WebSettings(true, "http://localhost", Map.of(), "", new MapSettings("", ""));

    private final TemplateEngine templates;

    LookPages(Path classes) {
        this.templates = TemplateEngine.create(new BothFolders(), classes, ContentType.Html, getClass().getClassLoader());
    }

    /** Every page to look at: its name, its template and what the template needs. */
    static Map<String, Sample> samples() {
        Map<String, Sample> samples = new LinkedHashMap<>();
        samples.put("lijst", new Sample("guide/entries", "/aanbod", Map.of()));
        samples.put("leeg", new Sample("guide/nothing", "/aanbod", Map.of()));
        samples.put("plek", new Sample("guide/entry", "/aanbod/lange-tafel", Map.of()));
        samples.put("formulier", new Sample("guide/form", "/aanbod/nieuw", Map.of("form", SampleForms.filled())));
        samples.put("fouten", new Sample("guide/form", "/aanbod/nieuw", Map.of("form", SampleForms.refused())));
        samples.put("delen", new Sample("guide/parts", "/werk/signalen", Map.of()));
        samples.put("weg", new Sample("web/error", "/aanbod/weg", Map.of("key", "404", "status", 404)));
        samples.put("dicht", new Sample("web/error", "/gemeente", Map.of("key", "403", "status", 403)));
        samples.put("stuk", new Sample("web/error", "/aanbod", Map.of("key", "500", "status", 500)));
        samples.put("straks", new Sample("web/coming", "/kaart", Map.of("key", "help")));
        samples.put("opnieuw", new Sample("web/again", "/hulp", Map.of("action", "/hulp", "fields", Map.of("a", List.of("b")))));
        samples.put("contact", new Sample("web/contact", "/contact", Map.of()));
        return samples;
    }

    String page(Sample sample, String language, String theme) {
        return page(sample, language, theme, SETTINGS);
    }

    /** The page as a municipality with these settings shows it. */
    String page(Sample sample, String language, String theme, WebSettings settings) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", sample.path());
        request.setQueryString("taal=" + language + "&thema=" + theme);
        Map<String, Object> parameters = new HashMap<>(sample.parameters());
        parameters.put("page", frame(sample, settings).page(request));
        StringOutput output = new StringOutput();
        CurrentMunicipality.run(OneMunicipality.UTRECHT, () -> templates.render(sample.template() + ".jte", parameters, output));
        return output.toString();
    }

    private static Frame frame(Sample sample, WebSettings settings) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (sample.path().startsWith("/werk")) {
            beans.addBean("visitor", new Broker());
        }
        return new Frame(new Messages(), new Assets(settings), settings, new OneMunicipality(),
                beans.getBeanProvider(Visitor.class), Clock.systemUTC());
    }

    /** Writes every page in both languages: {@code FOLDER/<name>.<language>.html}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        LookPages pages = new LookPages(folder.resolve("classes"));
        for (var sample : samples().entrySet()) {
            for (String language : List.of("nl", "en")) {
                Files.writeString(folder.resolve(sample.getKey() + "." + language + ".html"),
                        pages.page(sample.getValue(), language, "systeem"));
            }
        }
    }

    /** One page to look at. */
    record Sample(String template, String path, Map<String, Object> parameters) {
    }

    /** Somebody who sees all of the navigation. */
    private record Broker() implements Visitor {
        @Override
        public SignedIn signedIn() {
            return new SignedIn("Samira de Wit");
        }

        @Override
        public Set<Audience> audiences() {
            return Set.of(Audience.values());
        }
    }

    /** The templates of the program and those of this guide. */
    private static final class BothFolders implements CodeResolver {
        private final DirectoryCodeResolver main = new DirectoryCodeResolver(MAIN);
        private final DirectoryCodeResolver guide = new DirectoryCodeResolver(GUIDE);

        private DirectoryCodeResolver holding(String name) {
            return name.startsWith("guide/") ? guide : main;
        }

        @Override
        public String resolve(String name) {
            return holding(name).resolve(name);
        }

        @Override
        public long getLastModified(String name) {
            return holding(name).getLastModified(name);
        }
    }
}
