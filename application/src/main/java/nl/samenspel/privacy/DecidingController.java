package nl.samenspel.privacy;

import java.util.Set;
import java.util.UUID;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the municipality decides about what people say is not allowed: what waits first, each with its date. */
@Controller
class DecidingController {

    private static final String PAGE = "/gemeente/meldingen";
    private static final String FORM = "decide";
    private static final int LONGEST_REASON = 1_000;
    private static final int SHOWN = 100;

    private final Notices notices;
    private final CurrentDoer current;

    DecidingController(Notices notices, CurrentDoer current) {
        this.notices = notices;
        this.current = current;
    }

    /**
     * A decision.
     *
     * @param outcome {@code verberg} or {@code laat-staan}
     * @param reason published
     */
    record DecideForm(String outcome, String reason) {}

    @GetMapping(PAGE)
    String list(Model model) {
        model.addAttribute("notices", notices.all(SHOWN).stream().map(NoticeView::of).toList());
        return "privacy/notices";
    }

    @GetMapping(PAGE + "/{nummer}")
    String look(@PathVariable UUID nummer, Model model) {
        return page(nummer, FormView.empty(FORM), model);
    }

    @PostMapping(PAGE + "/{nummer}")
    String decide(@PathVariable UUID nummer, FilledIn<DecideForm> filled, Model model) {
        DecideForm form = filled.form();
        notices.find(nummer).orElseThrow(NotFound::new);
        Check<DecideForm> check = Check.of(filled, "privacy.decide").chosen("outcome").oneOf("outcome", Set.of("verberg", "laat-staan")).required("reason").atMost("reason", LONGEST_REASON);
        if (check.passed() && notices.decide(nummer, form.outcome().equals("verberg"), form.reason(), current.require()) instanceof Notices.Refused refused) {
            check.rule("outcome", false, refused.reason());
        }
        return check.passed() ? "redirect:" + PAGE : page(nummer, check.view(FORM), model);
    }

    private String page(UUID number, FormView form, Model model) {
        model.addAttribute("notice", NoticeView.of(notices.find(number).orElseThrow(NotFound::new)));
        model.addAttribute("decisions", notices.decisions(number, SHOWN).stream().map(DecisionView::new).toList());
        model.addAttribute("form", form);
        return "privacy/deciding";
    }
}
