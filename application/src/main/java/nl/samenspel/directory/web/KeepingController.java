package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenspel.access.Often;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Initiatives;
import nl.samenspel.directory.KeeperCode;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeping what one put on the map, with the code on a piece of paper or the link in a mail. Opening the link does nothing by itself: mail programs open links as well. */
@Controller
class KeepingController {

    private static final String PAGE = "/initiatief-bijhouden";
    private static final int LONGEST = 40;

    private final Initiatives initiatives;
    private final Browsing browsing;
    private final Submissions submissions;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final Often often;
    private final Clock clock;

    KeepingController(Initiatives initiatives, Browsing browsing, Submissions submissions, AreaBook areas, ThemeBook themes, Often often, Clock clock) {
        this.initiatives = initiatives;
        this.browsing = browsing;
        this.submissions = submissions;
        this.areas = areas;
        this.themes = themes;
        this.often = often;
        this.clock = clock;
    }

    /** The code, as one types it. */
    record CodeForm(String code) {}

    @GetMapping(PAGE)
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        return new ModelAndView("directory/keep-code", "form", FormView.of("keep", new CodeForm(code.length() > LONGEST ? "" : code)));
    }

    @PostMapping(PAGE)
    ModelAndView open(FilledIn<CodeForm> filled, HttpServletRequest request) {
        Optional<KeeperCode> code = KeeperCode.read(filled.form().code());
        boolean mayTry = often.mayAgain(Often.What.TYPE_A_CODE, request);
        Optional<EntryView> kept = mayTry ? code.flatMap(initiatives::keptBy).flatMap(browsing::inUse) : Optional.empty();
        if (kept.isEmpty()) {
            Check<CodeForm> check = Check.of(filled, "directory.keep").required("code").rule("code", false, mayTry ? "directory.problem.code" : "directory.problem.too-often");
            return new ModelAndView("directory/keep-code", "form", check.view("keep"));
        }
        String shown = code.orElseThrow().shown();
        return page(kept.get(), FormView.of("initiative", InitiativeForm.of(kept.get().facts(), shown)), shown);
    }

    @PostMapping(PAGE + "/wijzigen")
    ModelAndView change(FilledIn<InitiativeForm> filled, HttpServletRequest request) {
        InitiativeForm form = filled.form();
        Optional<KeeperCode> code = KeeperCode.read(form.code());
        boolean mayTry = often.mayAgain(Often.What.TYPE_A_CODE, request);
        Optional<EntryView> kept = mayTry ? code.flatMap(initiatives::keptBy).flatMap(browsing::inUse) : Optional.empty();
        if (kept.isEmpty()) {
            return new ModelAndView("redirect:" + PAGE);
        }
        Check<InitiativeForm> check = InitiativeForm.check(filled, InitiativeForm.STEPS, areas.here(), themes.here(), LocalDate.now(clock.withZone(HumanTimes.ZONE)));
        if (!check.passed()) {
            return page(kept.get(), check.view("initiative"), form.code());
        }
        AtomicReference<Initiatives.Outcome> came = new AtomicReference<>();
        Outcome sent = submissions.once(filled, () -> {
            came.set(initiatives.revise(code.orElseThrow(), form.facts(areas.here(), Optional.of(kept.get().facts())), !form.over().isEmpty()));
            return came.get() instanceof Initiatives.Begun(String slug) ? new Outcome.Done(form.over().isEmpty() ? "/aanbod/" + slug : PAGE) : new Outcome.NotYet(FormView.empty("initiative"));
        });
        return switch (sent) {
            case Outcome.Done(String address) -> new ModelAndView("redirect:" + address);
            case Outcome.NotYet _ -> {
                if (came.get() instanceof Initiatives.Wrong(var problems)) {
                    problems.forEach(problem -> check.rule("summary", false, problem.key(), problem.arguments().toArray()));
                }
                yield page(kept.get(), check.view("initiative"), form.code());
            }
        };
    }

    private ModelAndView page(EntryView entry, FormView form, String code) {
        return new ModelAndView("directory/keep", Map.of("entry", entry, "form", form, "code", code, "areas", Choices.areas(areas.here())));
    }
}
