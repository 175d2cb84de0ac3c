package nl.samenspel.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryFilter;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.NeighbourhoodPage;
import nl.samenspel.directory.NeighbourhoodPage.Said;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Residents write their part of the neighbourhood's page; a broker says who. */
@Controller
class NeighbourhoodPageController {

    private static final int MOST_CARDS = 60;

    private final NeighbourhoodPage pages;
    private final Browsing browsing;
    private final AreaBook areas;
    private final People people;
    private final Submissions submissions;

    NeighbourhoodPageController(NeighbourhoodPage pages, Browsing browsing, AreaBook areas, People people, Submissions submissions) {
        this.pages = pages;
        this.browsing = browsing;
        this.areas = areas;
        this.people = people;
        this.submissions = submissions;
    }

    /** What residents write. @param seen the number of the version on the screen */
    record PageForm(String seen, String words, List<String> picks) {}

    /** Which version was on the screen. */
    record SeenForm(String seen) {}

    /** Who may write from now on. */
    record EditorForm(String mail) {}

    /** A deed without anything to fill in. */
    record NothingForm() {}

    @GetMapping("/buurten/{buurt}/bewerken")
    ModelAndView edit(@PathVariable String buurt, Actor actor) {
        Neighbourhood neighbourhood = at(buurt);
        if (!pages.mayWrite(neighbourhood, actor)) {
            return refused(buurt);
        }
        Optional<Said> now = pages.latest(neighbourhood);
        PageForm form = new PageForm("", now.map(Said::words).orElse(""), now.stream().flatMap(said -> said.picks().stream()).map(EntryId::toString).toList());
        return page(neighbourhood, FormView.of("page", form), actor);
    }

    @PostMapping("/buurten/{buurt}/bewerken")
    ModelAndView write(@PathVariable String buurt, FilledIn<PageForm> filled, Actor actor) {
        Neighbourhood neighbourhood = at(buurt);
        PageForm form = filled.form();
        Check<PageForm> check = Check.of(filled, "directory.page").atMost("words", NeighbourhoodPage.LONGEST).oneOf("picks", choices(neighbourhood).keySet())
                .rule("picks", form.picks().size() <= NeighbourhoodPage.MOST_PICKS, "directory.problem.too-many-picks", NeighbourhoodPage.MOST_PICKS);
        if (!check.passed()) {
            return pages.mayWrite(neighbourhood, actor) ? page(neighbourhood, check.view("page"), actor) : refused(buurt);
        }
        List<EntryId> picks = form.picks().stream().map(pick -> new EntryId(UUID.fromString(pick))).toList();
        return send(filled, "/buurten/" + buurt, () -> pages.write(neighbourhood, number(form.seen()), form.words().strip(), picks, actor),
                () -> page(neighbourhood, check.rule("words", false, "directory.problem.overtaken").view("page"), actor));
    }

    @GetMapping("/buurten/{buurt}/geschiedenis")
    ModelAndView history(@PathVariable String buurt, Actor actor) {
        Neighbourhood neighbourhood = at(buurt);
        if (!pages.mayWrite(neighbourhood, actor)) {
            return refused(buurt);
        }
        List<Said> versions = pages.history(neighbourhood);
        Map<AccountId, String> names = people.namesOf(versions.stream().map(Said::by).toList());
        return new ModelAndView("directory/page-history", Map.of("neighbourhood", neighbourhood, "versions", versions, "names", names, "choices", choices(neighbourhood)));
    }

    @PostMapping("/buurten/{buurt}/geschiedenis/{nummer}/terugzetten")
    ModelAndView putBack(@PathVariable String buurt, @PathVariable int nummer, FilledIn<SeenForm> filled, Actor actor) {
        Neighbourhood neighbourhood = at(buurt);
        return send(filled, "/buurten/" + buurt, () -> pages.putBack(neighbourhood, number(filled.form().seen()), nummer, actor), () -> new ModelAndView("redirect:/buurten/" + buurt + "/geschiedenis"));
    }

    @GetMapping("/buurten/{buurt}/bewerkers")
    ModelAndView editors(@PathVariable String buurt, Actor actor) {
        Neighbourhood neighbourhood = at(buurt);
        return pages.maySay(neighbourhood, actor) ? editors(neighbourhood, FormView.empty("editor")) : refused(buurt);
    }

    @PostMapping("/buurten/{buurt}/bewerkers")
    ModelAndView let(@PathVariable String buurt, FilledIn<EditorForm> filled, Actor actor) {
        Neighbourhood neighbourhood = at(buurt);
        Check<EditorForm> check = Check.of(filled, "directory.editor").required("mail").mail("mail");
        if (!check.passed() || MailAddress.parse(filled.form().mail()).isEmpty()) {
            return pages.maySay(neighbourhood, actor) ? editors(neighbourhood, check.view("editor")) : refused(buurt);
        }
        return send(filled, "/buurten/" + buurt + "/bewerkers", () -> pages.let(neighbourhood, MailAddress.parse(filled.form().mail()).orElseThrow(), actor),
                () -> editors(neighbourhood, check.rule("mail", false, "directory.problem.nobody").view("editor")));
    }

    @PostMapping("/buurten/{buurt}/bewerkers/{nummer}/einde")
    ModelAndView end(@PathVariable String buurt, @PathVariable UUID nummer, FilledIn<NothingForm> filled, Actor actor) {
        Neighbourhood neighbourhood = at(buurt);
        return send(filled, "/buurten/" + buurt + "/bewerkers", () -> pages.end(neighbourhood, nummer, actor), () -> refused(buurt));
    }

    /** Sends a form once. @param again the page when it was overtaken, or about something that is not there */
    private ModelAndView send(FilledIn<?> filled, String next, Supplier<NeighbourhoodPage.Outcome> deed, Supplier<ModelAndView> again) {
        AtomicReference<NeighbourhoodPage.Outcome> came = new AtomicReference<>();
        Outcome sent = submissions.once(filled, () -> {
            came.set(deed.get());
            return came.get() instanceof NeighbourhoodPage.Done ? new Outcome.Done(next) : new Outcome.NotYet(FormView.empty("page"));
        });
        return switch (sent) {
            case Outcome.Done(String address) -> new ModelAndView("redirect:" + address);
            case Outcome.NotYet _ -> came.get() instanceof NeighbourhoodPage.Refused ? refused(next.split("/")[2]) : again.get();
        };
    }

    private ModelAndView page(Neighbourhood neighbourhood, FormView form, Actor actor) {
        Optional<Said> now = pages.latest(neighbourhood);
        return new ModelAndView("directory/page-edit", Map.of("neighbourhood", neighbourhood, "form", form, "seen", now.map(Said::number).orElse(0), "now", now.map(Said::words).orElse(""),
                "choices", choices(neighbourhood), "maySay", pages.maySay(neighbourhood, actor)));
    }

    private ModelAndView editors(Neighbourhood neighbourhood, FormView form) {
        List<NeighbourhoodPage.Editor> editors = pages.editors(neighbourhood);
        return new ModelAndView("directory/page-editors", Map.of("neighbourhood", neighbourhood, "form", form, "editors", editors, "names", people.namesOf(editors.stream().map(NeighbourhoodPage.Editor::account).toList())));
    }

    /** What can be picked: everything in the neighbourhood and for its district, by name. */
    private Map<String, String> choices(Neighbourhood neighbourhood) {
        EntryFilter here = new EntryFilter(Optional.empty(), Optional.of(neighbourhood.code()), Optional.empty(), Optional.empty());
        EntryFilter around = new EntryFilter(Optional.of(new Reach.InDistrict(neighbourhood.district())), Optional.empty(), Optional.empty(), Optional.empty());
        Map<String, String> choices = new LinkedHashMap<>();
        for (EntryFilter filter : List.of(here, around)) {
            for (EntryCard card : browsing.list(filter, MOST_CARDS, _ -> 1).cards()) {
                choices.put(card.id().toString(), card.facts().about().name());
            }
        }
        return choices;
    }

    private Neighbourhood at(String slug) {
        return areas.here().neighbourhoodAt(slug).orElseThrow(NotFound::new);
    }

    private static int number(String seen) {
        return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private static ModelAndView refused(String slug) {
        return new ModelAndView("directory/refused", "refused", new RefusedView("directory.refused.page", "/buurten/" + slug));
    }
}
