package nl.samenspel.directory.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Right;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.Initiatives;
import nl.samenspel.directory.KeeperCode;
import nl.samenspel.directory.Remarks;
import nl.samenspel.privacy.Hiding;
import nl.samenspel.search.ThemeBook;
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

/** The map of my area: what residents put on it and what people say is not right. */
@Controller
class WorkMapController {

    private static final String PAGE = "/werk/kaart";
    private static final int REASON = 500;

    private final Initiatives initiatives;
    private final Remarks remarks;
    private final Browsing browsing;
    private final Hiding hiding;
    private final Submissions submissions;
    private final AreaBook areas;
    private final ThemeBook themes;

    WorkMapController(Initiatives initiatives, Remarks remarks, Browsing browsing, Hiding hiding, Submissions submissions, AreaBook areas, ThemeBook themes) {
        this.initiatives = initiatives;
        this.remarks = remarks;
        this.browsing = browsing;
        this.hiding = hiding;
        this.submissions = submissions;
        this.areas = areas;
        this.themes = themes;
    }

    /** A deed without anything to fill in. */
    record NothingForm() {}

    /** Why something is hidden; everybody may read it. */
    record ReasonForm(String why, String reason) {}

    @GetMapping(PAGE)
    ModelAndView map(Actor actor) {
        return new ModelAndView("directory/work-map", Map.of("waiting", initiatives.lookUpFor(actor), "remarks", remarks.waitingFor(actor), "mayDecide", actor.holds(Right.EDIT_ENTRIES),
                "words", new EntryWords(areas.here(), themes.here())));
    }

    @PostMapping(PAGE + "/nieuw/{nummer}/bevestigen")
    String confirm(@PathVariable UUID nummer, FilledIn<NothingForm> filled, Actor actor) {
        return once(filled, () -> initiatives.confirm(new EntryId(nummer), actor));
    }

    @GetMapping(PAGE + "/nieuw/{nummer}/verbergen")
    ModelAndView askReason(@PathVariable UUID nummer, Actor actor) {
        return reason(waiting(nummer, actor), FormView.empty("hide"));
    }

    @PostMapping(PAGE + "/nieuw/{nummer}/verbergen")
    ModelAndView hide(@PathVariable UUID nummer, FilledIn<ReasonForm> filled, Actor actor) {
        Initiatives.Waiting waiting = waiting(nummer, actor);
        Check<ReasonForm> check = Check.of(filled, "directory.hide").chosen("why").oneOf("why", Choices.whys()).required("reason").atLeast("reason", 20).atMost("reason", REASON);
        if (!check.passed()) {
            return reason(waiting, check.view("hide"));
        }
        submissions.once(filled, () -> {
            hiding.hide("/aanbod/" + waiting.slug(), Hiding.Why.valueOf(filled.form().why()), filled.form().reason().strip(), waiting.mail());
            return new Outcome.Done(PAGE);
        });
        return new ModelAndView("redirect:" + PAGE);
    }

    /** Another code for a founder whom the broker knows; it stands on this page only. */
    @PostMapping("/aanbod/{slug}/code")
    ModelAndView anotherCode(@PathVariable String slug, FilledIn<NothingForm> filled, Actor actor) {
        var entry = EntryPages.here(browsing.at(slug, Optional.of(actor)), "");
        KeeperCode code = initiatives.anotherCode(entry.id(), actor).orElseThrow(NotFound::new);
        return new ModelAndView("directory/initiative-done", Map.of("address", "/aanbod/" + slug, "code", code.shown(), "mailed", false, "name", entry.facts().about().name()));
    }

    @PostMapping(PAGE + "/opmerkingen/{nummer}/klaar")
    String done(@PathVariable UUID nummer, FilledIn<NothingForm> filled, Actor actor) {
        return once(filled, () -> remarks.done(nummer, actor));
    }

    /** Somebody else may have done it a moment ago: then the list says so. */
    private String once(FilledIn<?> filled, BooleanSupplier deed) {
        submissions.once(filled, () -> {
            deed.getAsBoolean();
            return new Outcome.Done(PAGE);
        });
        return "redirect:" + PAGE;
    }

    private Initiatives.Waiting waiting(UUID number, Actor actor) {
        return initiatives.waitingFor(actor).stream().filter(each -> each.entry().value().equals(number)).findFirst().orElseThrow(NotFound::new);
    }

    private static ModelAndView reason(Initiatives.Waiting waiting, FormView form) {
        return new ModelAndView("directory/hide", Map.of("waiting", waiting, "form", form));
    }
}
