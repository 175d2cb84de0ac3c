package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.samenspel.access.CurrentActor;
import nl.samenspel.access.Often;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Initiatives;
import nl.samenspel.directory.KeeperCode;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.finding.Theme;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.Finding;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Language;
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

/** Putting an initiative on the map, without an account, in three small steps. */
@Controller
class InitiativeController {

    private static final String PAGE = "/initiatief-toevoegen";
    private static final String FORM = "initiative";

    private final Initiatives initiatives;
    private final Submissions submissions;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final Finding finding;
    private final CurrentActor actor;
    private final Often often;
    private final Clock clock;

    InitiativeController(Initiatives initiatives, Submissions submissions, AreaBook areas, ThemeBook themes, Finding finding, CurrentActor actor, Often often, Clock clock) {
        this.initiatives = initiatives;
        this.submissions = submissions;
        this.areas = areas;
        this.themes = themes;
        this.finding = finding;
        this.actor = actor;
        this.often = often;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView blank(@RequestParam(defaultValue = "") String buurt) {
        InitiativeForm form = InitiativeForm.blank(areas.here().neighbourhoodAt(buurt).map(Neighbourhood::code).orElse(""), today(), "");
        return page(1, FormView.of(FORM, form), form, false);
    }

    @PostMapping(PAGE)
    ModelAndView next(FilledIn<InitiativeForm> filled, HttpServletRequest request) {
        InitiativeForm form = filled.form();
        if (form.goesBack()) {
            return page(Math.max(1, form.number() - 1), FormView.of(FORM, form), form, false);
        }
        Check<InitiativeForm> check = InitiativeForm.check(filled, form.number(), areas.here(), themes.here(), today());
        if (!check.passed()) {
            return page(firstWrong(filled, form.number()), check.view(FORM), form, false);
        }
        if (form.number() == 1 && form.themes().isEmpty()) {
            InitiativeForm offered = form.about(meant(form).stream().limit(InitiativeForm.MOST_THEMES).toList());
            return page(2, FormView.of(FORM, offered), offered, false);
        }
        return form.number() < InitiativeForm.STEPS ? page(form.number() + 1, FormView.of(FORM, form), form, false) : putOnTheMap(filled, check, request);
    }

    /** The first step on which something is not right. */
    private int firstWrong(FilledIn<InitiativeForm> filled, int upTo) {
        for (int step = 1; step < upTo; step++) {
            if (!InitiativeForm.check(filled, step, areas.here(), themes.here(), today()).passed()) {
                return step;
            }
        }
        return upTo;
    }

    /** The code is made before anything is kept and travels in the form, so that who presses twice reads the same code twice. */
    private ModelAndView putOnTheMap(FilledIn<InitiativeForm> filled, Check<InitiativeForm> check, HttpServletRequest request) {
        InitiativeForm form = filled.form();
        Optional<KeeperCode> code = KeeperCode.read(form.code());
        if (code.isEmpty()) {
            return page(InitiativeForm.STEPS, FormView.of(FORM, form), form, false);
        }
        if (!often.mayAgain(Often.What.PUT_ON_THE_MAP, request)) {
            return page(InitiativeForm.STEPS, check.view(FORM), form, true);
        }
        Language language = Language.of(request);
        AtomicReference<Initiatives.Outcome> came = new AtomicReference<>();
        Outcome sent = submissions.once(filled, () -> {
            came.set(initiatives.begin(form.facts(areas.here(), Optional.empty()), new Initiatives.Founder(form.founder().strip(), form.mail().strip(), language), code.get(), actor.find(),
                    new Initiatives.Site(ApiLinks.base(request))));
            return came.get() instanceof Initiatives.Begun(String slug) ? new Outcome.Done("/aanbod/" + slug) : new Outcome.NotYet(FormView.empty(FORM));
        });
        return switch (sent) {
            case Outcome.Done(String address) -> new ModelAndView("directory/initiative-done", Map.of("address", address, "code", code.get().shown(), "mailed", !form.mail().isBlank(), "name", form.name()));
            case Outcome.NotYet _ -> switch (came.get()) {
                case Initiatives.Wrong(var problems) -> {
                    problems.forEach(problem -> check.rule(InitiativeFields.of(problem.field()), false, problem.key(), problem.arguments().toArray()));
                    yield page(1, check.view(FORM), form, false);
                }
                case Initiatives.TooMany _, Initiatives.NoSuchCode _, Initiatives.Begun _ -> page(InitiativeForm.STEPS, check.view(FORM), form, true);
            };
        };
    }

    private ModelAndView page(int step, FormView form, InitiativeForm typed, boolean busy) {
        KnownAreas known = areas.here();
        String code = KeeperCode.read(typed.code()).orElseGet(KeeperCode::make).shown();
        return new ModelAndView("directory/initiative", Map.of("step", step, "form", form, "carried", typed.carried(step), "code", code, "areas", Choices.areas(known), "busy", busy,
                "atTheTable", actor.find().isPresent(), "themes", step == 2 ? offered(typed) : List.of(), "known", themes.here()));
    }

    /** What the words of the first step are about, likeliest first. */
    private List<String> meant(InitiativeForm form) {
        return finding.understood(form.name() + " " + form.summary()).stream().filter(themes.here()::has).toList();
    }

    /** All themes one can choose from, those that the words mean before the others. */
    private List<String> offered(InitiativeForm form) {
        return Stream.of(meant(form).stream(), themes.here().broadest().stream().map(Theme::code), form.themes().stream().filter(themes.here()::has)).flatMap(each -> each).distinct().toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(HumanTimes.ZONE));
    }

    /** In which field of this form a fact is typed. */
    private static final class InitiativeFields {

        private static final List<String> OWN = List.of("name", "summary", "forWhom", "address", "telephone");

        static String of(String field) {
            return OWN.contains(field) ? field : "summary";
        }
    }
}
