package nl.samenspel.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryEditing;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Fact;
import nl.samenspel.directory.Series;
import nl.samenspel.directory.Timetable;
import nl.samenspel.directory.Verdict;
import nl.samenspel.directory.web.Amending.Sent;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying when something is open and when it takes place. */
@Controller
class TimesController {

    private final Browsing browsing;
    private final Amending amending;
    private final Clock clock;

    TimesController(Browsing browsing, Amending amending, Clock clock) {
        this.browsing = browsing;
        this.amending = amending;
        this.clock = clock;
    }

    @GetMapping("/aanbod/{slug}/tijden")
    ModelAndView times(@PathVariable String slug, Actor actor) {
        EntryView entry = here(slug, actor);
        return refusal(actor, entry).orElseGet(() -> hours(entry, FormView.of("entry", HoursForm.of(entry.version(), entry.facts().timetable()))));
    }

    @PostMapping("/aanbod/{slug}/tijden")
    ModelAndView change(@PathVariable String slug, FilledIn<HoursForm> filled, Actor actor) {
        EntryView entry = here(slug, actor);
        HoursForm form = filled.form();
        return amending.send(new Sent<>(entry, filled, HoursForm.check(filled), form.seenVersion(), Set.of(Fact.TIMETABLE), "monday", ""),
                facts -> facts.with(form.in(facts.timetable())), actor, view -> hours(entry, view));
    }

    /** One thing that takes place; "nieuw" for one that is not there yet. */
    @GetMapping("/aanbod/{slug}/tijden/{nummer}")
    ModelAndView series(@PathVariable String slug, @PathVariable String nummer, Actor actor) {
        EntryView entry = here(slug, actor);
        Optional<Series> known = known(entry, nummer);
        return refusal(actor, entry).orElseGet(() -> series(entry, nummer, known.map(series -> FormView.of("entry", SeriesForm.of(entry.version(), series))).orElseGet(() -> FormView.empty("entry"))));
    }

    @PostMapping("/aanbod/{slug}/tijden/{nummer}")
    ModelAndView changeSeries(@PathVariable String slug, @PathVariable String nummer, FilledIn<SeriesForm> filled, Actor actor) {
        EntryView entry = here(slug, actor);
        SeriesForm form = filled.form();
        int number = known(entry, nummer).map(Series::number).orElseGet(() -> entry.facts().timetable().nextNumber());
        Check<SeriesForm> check = SeriesForm.check(filled, LocalDate.now(clock.withZone(HumanTimes.ZONE)))
                .rule("rhythm", form.isRemoved() || !nummer.equals("nieuw") || entry.facts().timetable().series().size() < Timetable.MOST_SERIES, "directory.problem.too-many", Timetable.MOST_SERIES);
        return amending.send(new Sent<>(entry, filled, check, form.seenVersion(), Set.of(Fact.TIMETABLE), form.isRemoved() ? "remove" : "rhythm", "/tijden"),
                facts -> facts.with(form.isRemoved() ? facts.timetable().without(number) : facts.timetable().with(form.series(number))), actor, view -> series(entry, nummer, view));
    }

    private static Optional<Series> known(EntryView entry, String number) {
        if (number.equals("nieuw")) {
            return Optional.empty();
        }
        return Optional.of(entry.facts().timetable().series().stream().filter(series -> Integer.toString(series.number()).equals(number)).findFirst().orElseThrow(NotFound::new));
    }

    private static ModelAndView hours(EntryView entry, FormView form) {
        return new ModelAndView("directory/times", Map.of("entry", entry, "form", form));
    }

    private static ModelAndView series(EntryView entry, String number, FormView form) {
        return new ModelAndView("directory/series", Map.of("entry", entry, "form", form, "number", number));
    }

    private static Optional<ModelAndView> refusal(Actor actor, EntryView entry) {
        return EntryEditing.mayEdit(actor, entry) instanceof Verdict.Refused(String reason)
                ? Optional.of(new ModelAndView("directory/refused", "refused", new RefusedView(reason, "/aanbod/" + entry.slug())))
                : Optional.empty();
    }

    private EntryView here(String slug, Actor actor) {
        return EntryPages.here(browsing.at(slug, Optional.of(actor)), "/tijden");
    }
}
