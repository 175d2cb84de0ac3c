package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.samenspel.access.limits.CodeTries;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coming in without mail: with the code of a card or a letter. Not once per form as elsewhere: a code that works once is over by itself. */
@Controller
class CodeController {

    private static final String PAGE = "/inloggen/code";
    private static final String FORM = "code";

    private final Codes codes;
    private final Sessions sessions;
    private final CodeTries tries;

    CodeController(Codes codes, Sessions sessions, CodeTries tries) {
        this.codes = codes;
        this.sessions = sessions;
        this.tries = tries;
    }

    @GetMapping(PAGE)
    String ask(@RequestParam(name = "verder", defaultValue = "") String onward, Optional<Actor> actor, Model model) {
        return actor.isPresent() ? "redirect:" + Onward.to(onward) : page(FormView.of(FORM, new CardForm("", onward)), model);
    }

    @PostMapping(PAGE)
    String open(FilledIn<CardForm> filled, Optional<Actor> actor, HttpServletRequest request, Model model) {
        tries.refuseTooMany(request);
        Optional<SpokenCode> code = SpokenCode.parse(filled.form().code());
        Check<CardForm> check = Check.of(filled, "access.code").required("code").rule("code", code.isPresent(), "access.rule.code.slip");
        if (!check.passed()) {
            return page(check.view(FORM), model);
        }
        Optional<AccountId> account = codes.use(code.orElseThrow());
        if (account.isEmpty() && actor.isPresent()) {
            return "redirect:" + Onward.to(filled.form().onward()); // pressed twice
        }
        if (account.isEmpty()) {
            tries.wrong(request);
            return page(check.rule("code", false, "access.rule.code.unknown").view(FORM), model);
        }
        sessions.begin(account.get(), CurrentMunicipality.require(), request);
        return "redirect:" + Onward.to(filled.form().onward());
    }

    private static String page(FormView form, Model model) {
        model.addAttribute("form", form);
        return "access/code";
    }
}
