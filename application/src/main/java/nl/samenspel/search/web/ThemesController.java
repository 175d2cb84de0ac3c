package nl.samenspel.search.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.access.Actor;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Taxonomy.Reading;
import nl.samenspel.finding.Theme;
import nl.samenspel.people.People;
import nl.samenspel.search.ThemeEditions;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.search.Themes;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a municipality keeps the themes and the words people use for them: one by one, or all at once as a file. */
@Controller
class ThemesController {

    private static final String PAGE = "/gemeente/themas";
    private static final String FORM = "theme";
    private static final int LARGEST_FILE = 1_000_000;

    private final ThemeBook book;
    private final ThemeEditions editions;
    private final People people;
    private final Submissions submissions;

    ThemesController(ThemeBook book, ThemeEditions editions, People people, Submissions submissions) {
        this.book = book;
        this.editions = editions;
        this.people = people;
        this.submissions = submissions;
    }

    @GetMapping(PAGE)
    ModelAndView all() {
        return overview(List.of());
    }

    private ModelAndView overview(List<Reading.Problem> problems) {
        return new ModelAndView("search/themes", Map.of("themes", book.here(), "editions", EditionLine.of(editions.all(), people), "unanswered", editions.unanswered(), "problems", problems));
    }

    @GetMapping(PAGE + "/nieuw")
    ModelAndView blank() {
        return form(FormView.of(FORM, ThemeForm.EMPTY), Optional.empty());
    }

    @GetMapping(PAGE + "/{code}")
    ModelAndView one(@PathVariable String code) {
        Theme theme = book.here().taxonomy().theme(code).orElseThrow(NotFound::new);
        return form(FormView.of(FORM, ThemeForm.of(theme)), Optional.of(theme));
    }

    private ModelAndView form(FormView form, Optional<Theme> theme) {
        return new ModelAndView("search/theme", Map.of("form", form, "themes", book.here(), "code", theme.map(Theme::code).orElse(""), "name", theme.map(each -> each.label("nl")).orElse(""),
                "domains", ThemeForm.allDomains(), "dimensions", ThemeForm.allDimensions()));
    }

    @PostMapping(PAGE)
    ModelAndView keep(FilledIn<ThemeForm> filled, Actor actor) {
        Themes known = book.here();
        String code = filled.form().code();
        Optional<Theme> theme = code.isEmpty() ? Optional.empty() : Optional.of(known.taxonomy().theme(code).orElseThrow(NotFound::new));
        Check<ThemeForm> check = ThemeForm.check(filled, known.taxonomy());
        if (!check.passed()) {
            return form(check.view(FORM), theme);
        }
        submissions.once(filled, () -> {
            editions.change(filled.form().in(known.taxonomy()), actor.account());
            return new Outcome.Done(PAGE);
        });
        return new ModelAndView("redirect:" + PAGE);
    }

    /** Takes a theme away; what was part of it becomes part of what it was part of itself. */
    @PostMapping(PAGE + "/{code}/weg")
    String takeAway(@PathVariable String code, Actor actor) {
        Taxonomy known = book.here().taxonomy();
        Theme gone = known.theme(code).orElseThrow(NotFound::new);
        editions.change(known.without(gone), actor.account());
        return "redirect:" + PAGE;
    }

    /** The themes are again as they were in an earlier edition. */
    @PostMapping(PAGE + "/uitgave/{nummer}/terug")
    String bringBack(@PathVariable int nummer, Actor actor) {
        editions.change(editions.of(nummer).orElseThrow(NotFound::new).taxonomy(), actor.account());
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE + "/bestand.csv")
    ResponseEntity<String> file() throws IOException {
        StringWriter csv = new StringWriter();
        book.here().taxonomy().write(csv);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("themas.csv").build().toString())
                .body(csv.toString());
    }

    @PostMapping(PAGE + "/bestand")
    ModelAndView readIn(@RequestParam(name = "bestand", required = false) MultipartFile file, Actor actor) throws IOException {
        if (file == null || file.isEmpty()) {
            return overview(List.of(new Reading.Problem(0, "Kies eerst een bestand.", "Choose a file first.")));
        }
        if (file.getSize() > LARGEST_FILE) {
            return overview(List.of(new Reading.Problem(0, "Dit bestand is groter dan 1 MB. Kies het bestand met de thema's.", "This file is larger than 1 MB. Choose the file with the themes.")));
        }
        return switch (read(file)) {
            case Reading.Read(Taxonomy taxonomy) -> {
                editions.change(taxonomy, actor.account());
                yield new ModelAndView("redirect:" + PAGE);
            }
            case Reading.Unreadable(List<Reading.Problem> problems) -> overview(problems);
        };
    }

    private static Reading read(MultipartFile file) throws IOException {
        try (InputStreamReader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            return Taxonomy.read(text);
        } catch (CharacterCodingException otherCharacters) {
            return new Reading.Unreadable(List.of(new Reading.Problem(0, "De letters in dit bestand kloppen niet. Bewaar het als CSV met UTF-8.", "The characters in this file are not right. Save it as CSV in UTF-8.")));
        }
    }
}
