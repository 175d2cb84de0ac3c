package nl.samenspel.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.Editing;
import nl.samenspel.directory.EntryEditing;
import nl.samenspel.directory.EntryFacts;
import nl.samenspel.directory.EntryHistory;
import nl.samenspel.directory.EntryVersion;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.FactProblem;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Verdict;
import nl.samenspel.people.People;
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

/** Putting in entries and changing what they say. */
@Controller
class EditingController {

    private final Browsing browsing;
    private final Editing editing;
    private final EntryHistory history;
    private final Submissions submissions;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final People people;

    EditingController(Browsing browsing, Editing editing, EntryHistory history, Submissions submissions, AreaBook areas, ThemeBook themes, People people) {
        this.browsing = browsing;
        this.editing = editing;
        this.history = history;
        this.submissions = submissions;
        this.areas = areas;
        this.themes = themes;
        this.people = people;
    }

    @GetMapping("/aanbod/nieuw")
    ModelAndView blank() {
        return form("directory/new", FormView.empty("entry"), Map.of());
    }

    @PostMapping("/aanbod/nieuw")
    ModelAndView putIn(FilledIn<EntryForm> filled, Actor actor) {
        KnownAreas known = areas.here();
        Check<EntryForm> check = EntryForm.check(filled, known, themes.here());
        return send(filled, check, () -> editing.putIn(filled.form().facts(known, Optional.empty()), Optional.empty(), actor), "directory/new", Map.of(), "/aanbod");
    }

    @GetMapping("/aanbod/{slug}/wijzigen")
    ModelAndView edit(@PathVariable String slug, Actor actor) {
        EntryView entry = here(slug, actor);
        if (EntryEditing.mayEdit(actor, entry) instanceof Verdict.Refused(String reason)) {
            return refused(reason, "/aanbod/" + slug);
        }
        return form("directory/edit", FormView.of("entry", EntryForm.of(entry.version(), entry.facts())), Map.of("entry", entry));
    }

    @PostMapping("/aanbod/{slug}/wijzigen")
    ModelAndView change(@PathVariable String slug, FilledIn<EntryForm> filled, Actor actor) {
        EntryView entry = here(slug, actor);
        EntryForm form = filled.form();
        KnownAreas known = areas.here();
        Check<EntryForm> check = EntryForm.check(filled, known, themes.here());
        return send(filled, check, () -> {
            EntryFacts before = history.version(entry.id(), form.seenVersion()).map(EntryVersion::facts).orElse(entry.facts());
            EntryFacts typed = form.facts(known, Optional.of(before)).with(form.takenFromTheOther(), before);
            return editing.change(entry.id(), form.seenVersion(), typed, actor);
        }, "directory/edit", Map.of("entry", entry), "/aanbod/" + slug);
    }

    /** Sends a form once, and shows what came of it. */
    private ModelAndView send(FilledIn<EntryForm> filled, Check<EntryForm> check, Supplier<Editing.Outcome> deed, String template, Map<String, ?> model, String back) {
        if (!check.passed()) {
            return form(template, check.view("entry"), model);
        }
        AtomicReference<Editing.Outcome> came = new AtomicReference<>();
        Outcome sent = submissions.once(filled, () -> {
            came.set(deed.get());
            return came.get() instanceof Editing.Done done ? new Outcome.Done("/aanbod/" + done.slug()) : new Outcome.NotYet(FormView.empty("entry"));
        });
        return switch (sent) {
            case Outcome.Done(String address) -> new ModelAndView("redirect:" + address);
            case Outcome.NotYet _ -> notYet(came.get(), filled, check, template, model, back);
        };
    }

    private ModelAndView notYet(Editing.Outcome came, FilledIn<EntryForm> filled, Check<EntryForm> check, String template, Map<String, ?> model, String back) {
        return switch (came) {
            case Editing.Wrong(List<FactProblem> problems) -> {
                problems.forEach(problem -> check.rule(problem.field(), false, problem.key(), problem.arguments().toArray()));
                yield form(template, check.view("entry"), model);
            }
            case Editing.Refused(String reason) -> refused(reason, back);
            case Editing.Overtaken(EntryVersion seen, EntryVersion now) -> overtaken(filled.form(), seen, now, back);
            case Editing.Unknown _, Editing.Done _ -> throw new NotFound();
        };
    }

    private ModelAndView overtaken(EntryForm form, EntryVersion seen, EntryVersion now, String back) {
        KnownAreas known = areas.here();
        String other = now.by().map(account -> people.namesOf(List.of(account)).getOrDefault(account, "")).orElse("");
        EntryFacts typed = form.facts(known, Optional.of(seen.facts()));
        return new ModelAndView("directory/overtaken", Map.of("overtaken", new OvertakenView(typed, seen, now, other, new EntryWords(known, themes.here())), "action", back + "/wijzigen"));
    }

    private ModelAndView form(String template, FormView form, Map<String, ?> model) {
        return new ModelAndView(template, model).addObject("form", form).addObject("choices", new Choices(areas.here(), themes.here()));
    }

    private static ModelAndView refused(String reason, String back) {
        return new ModelAndView("directory/refused", "refused", new RefusedView(reason, back));
    }

    private EntryView here(String slug, Actor actor) {
        return EntryPages.here(browsing.at(slug, Optional.of(actor)), "/wijzigen");
    }
}
