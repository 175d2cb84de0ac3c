package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenspel.access.limits.CodeTries;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.People;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a representative says yes with a code, begins to act for somebody, and stops. */
@Controller
class RepresentingController {

    private static final String PAGE = "/mijn/voor-een-ander";
    private static final String FORM = "code";

    private final Representatives representatives;
    private final People people;
    private final Sessions sessions;
    private final Submissions submissions;
    private final CodeTries tries;

    RepresentingController(Representatives representatives, People people, Sessions sessions, Submissions submissions, CodeTries tries) {
        this.representatives = representatives;
        this.people = people;
        this.sessions = sessions;
        this.submissions = submissions;
        this.tries = tries;
    }

    @GetMapping(PAGE)
    String list(Actor actor, Model model) {
        return page(FormView.empty(FORM), actor, model);
    }

    @PostMapping(PAGE)
    String accept(FilledIn<CardForm> filled, Actor actor, HttpServletRequest request, Model model) {
        tries.refuseTooMany(request);
        Optional<SpokenCode> code = SpokenCode.parse(filled.form().code());
        Check<CardForm> check = Check.of(filled, "access.representing").required("code").rule("code", code.isPresent(), "access.rule.code.slip");
        if (!check.passed()) {
            return page(check.view(FORM), actor, model);
        }
        AtomicReference<Representatives.Acceptance> acceptance = new AtomicReference<>();
        submissions.once(filled, () -> {
            acceptance.set(representatives.accept(code.orElseThrow(), actor.account()));
            return acceptance.get() instanceof Representatives.Accepted ? new Outcome.Done(PAGE) : new Outcome.NotYet(check.view(FORM));
        });
        return switch (acceptance.get()) {
            case Representatives.Accepted _ -> "redirect:" + PAGE;
            case Representatives.NoSuchOffer() -> {
                tries.wrong(request);
                yield page(check.rule("code", false, "access.rule.representing.code").view(FORM), actor, model);
            }
            case Representatives.Oneself() -> page(check.rule("code", false, "access.rule.representing.oneself").view(FORM), actor, model);
            case null -> "redirect:" + PAGE;
        };
    }

    @PostMapping(PAGE + "/{nummer}")
    String begin(@PathVariable UUID nummer, Actor actor, HttpServletRequest request) {
        representatives.begin(nummer, actor.account()).orElseThrow(NotFound::new);
        sessions.act(new Actings.Reference(Acting.Kind.REPRESENTING, nummer), request);
        return "redirect:/mijn";
    }

    @PostMapping(PAGE + "/{nummer}/einde")
    String giveUp(@PathVariable UUID nummer, Actor actor) {
        if (!representatives.end(nummer, actor.account())) {
            throw new NotFound();
        }
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/klaar")
    String stop(HttpServletRequest request) {
        sessions.actForOneself(request);
        return "redirect:" + PAGE;
    }

    private String page(FormView form, Actor actor, Model model) {
        List<Representatives.Representation> all = representatives.by(actor.account());
        Map<AccountId, String> names = people.namesOf(all.stream().map(Representatives.Representation::person).toList());
        model.addAttribute("form", form);
        model.addAttribute("lines", all.stream().map(each -> RepresentationView.of(each, names.getOrDefault(each.person(), ""), null)).toList());
        return "access/representing";
    }
}
