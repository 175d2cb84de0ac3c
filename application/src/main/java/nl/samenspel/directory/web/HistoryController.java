package nl.samenspel.directory.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.Editing;
import nl.samenspel.directory.EntryEditing;
import nl.samenspel.directory.EntryHistory;
import nl.samenspel.directory.EntryVersion;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Verdict;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an entry said before: comparing, taking back a change, and taking out the entry. */
@Controller
class HistoryController {

    private final Browsing browsing;
    private final Editing editing;
    private final EntryHistory history;
    private final Submissions submissions;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final People people;

    HistoryController(Browsing browsing, Editing editing, EntryHistory history, Submissions submissions, AreaBook areas, ThemeBook themes, People people) {
        this.browsing = browsing;
        this.editing = editing;
        this.history = history;
        this.submissions = submissions;
        this.areas = areas;
        this.themes = themes;
        this.people = people;
    }

    /** A deed upon the version that was on the screen. */
    record SeenForm(String seen) {

        int version() {
            return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0;
        }
    }

    @GetMapping("/aanbod/{slug}/geschiedenis")
    ModelAndView history(@PathVariable String slug, @RequestParam(name = "net-gewijzigd", required = false) Optional<String> overtaken, Actor actor) {
        EntryView entry = EntryPages.hereOrGone(browsing.at(slug, Optional.of(actor)), "/geschiedenis");
        return refusal(actor, entry).orElseGet(() -> {
            List<EntryVersion> versions = history.of(entry.id());
            Map<AccountId, String> names = people.namesOf(versions.stream().flatMap(version -> version.by().stream()).toList());
            FormView takeOut = FormView.of("takeOut", new SeenForm(Integer.toString(entry.version())));
            return new ModelAndView("directory/history", Map.of(
                    "entry", entry, "history", new HistoryView(slug, versions, names), "overtaken", overtaken.isPresent(), "takeOut", takeOut));
        });
    }

    /** One version beside another: the one before it, unless {@code met} names one. */
    @GetMapping("/aanbod/{slug}/geschiedenis/{nummer}")
    ModelAndView compare(@PathVariable String slug, @PathVariable int nummer, @RequestParam Optional<Integer> met, Actor actor) {
        EntryView entry = EntryPages.hereOrGone(browsing.at(slug, Optional.of(actor)), "/geschiedenis/" + nummer);
        return refusal(actor, entry).orElseGet(() -> {
            EntryVersion version = history.version(entry.id(), nummer).orElseThrow(NotFound::new);
            EntryVersion before = history.version(entry.id(), met.orElse(Math.max(1, nummer - 1))).orElseThrow(NotFound::new);
            boolean newest = nummer == entry.version();
            CompareView compare = new CompareView(before, version, newest, new EntryWords(areas.here(), themes.here()), FormView.of("undo", new SeenForm(Integer.toString(entry.version()))));
            return new ModelAndView("directory/compare", Map.of("entry", entry, "compare", compare));
        });
    }

    @PostMapping("/aanbod/{slug}/geschiedenis/{nummer}/terugzetten")
    ModelAndView undo(@PathVariable String slug, @PathVariable int nummer, FilledIn<SeenForm> filled, Actor actor) {
        EntryView entry = EntryPages.hereOrGone(browsing.at(slug, Optional.of(actor)), "/geschiedenis/" + nummer);
        return send(entry, filled, done -> "/aanbod/" + done.slug(), () -> editing.undo(entry.id(), filled.form().version(), nummer, actor));
    }

    @PostMapping("/aanbod/{slug}/weghalen")
    ModelAndView takeOut(@PathVariable String slug, FilledIn<SeenForm> filled, Actor actor) {
        EntryView entry = EntryPages.hereOrGone(browsing.at(slug, Optional.of(actor)), "/geschiedenis");
        return send(entry, filled, done -> "/aanbod/" + done.slug() + "/geschiedenis", () -> editing.takeOut(entry.id(), filled.form().version(), actor));
    }

    private ModelAndView send(EntryView entry, FilledIn<SeenForm> filled, Function<Editing.Done, String> next, Supplier<Editing.Outcome> deed) {
        AtomicReference<Editing.Outcome> came = new AtomicReference<>();
        Outcome sent = submissions.once(filled, () -> {
            came.set(deed.get());
            return came.get() instanceof Editing.Done done ? new Outcome.Done(next.apply(done)) : new Outcome.NotYet(FormView.empty("undo"));
        });
        String back = "/aanbod/" + entry.slug();
        return switch (sent) {
            case Outcome.Done(String address) -> new ModelAndView("redirect:" + address);
            case Outcome.NotYet _ -> switch (came.get()) {
                case Editing.Refused(String reason) -> new ModelAndView("directory/refused", "refused", new RefusedView(reason, back));
                case Editing.Overtaken _ -> new ModelAndView("redirect:" + back + "/geschiedenis?net-gewijzigd");
                case Editing.Unknown _, Editing.Wrong _, Editing.Done _ -> throw new NotFound();
            };
        };
    }

    private static Optional<ModelAndView> refusal(Actor actor, EntryView entry) {
        return EntryEditing.mayEdit(actor, entry) instanceof Verdict.Refused(String reason)
                ? Optional.of(new ModelAndView("directory/refused", "refused", new RefusedView(reason, "/aanbod/" + entry.slug())))
                : Optional.empty();
    }
}
