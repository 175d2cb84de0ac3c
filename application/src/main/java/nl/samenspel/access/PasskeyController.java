package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Logging in with a passkey, and keeping one's own. The script of the page asks the question first and then sends the form with the answer in it. */
@Controller
class PasskeyController {

    private static final String FORM = "passkey";
    private static final String MINE = "/mijn/inloggen";
    private static final int LONGEST_LABEL = 60;
    private static final int MOST = 20;

    private final PasskeyDesk desk;
    private final Passkeys passkeys;
    private final Sessions sessions;

    PasskeyController(PasskeyDesk desk, Passkeys passkeys, Sessions sessions) {
        this.desk = desk;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @PostMapping("/inloggen/sleutel/vraag")
    ResponseEntity<String> askToUse(HttpServletRequest request) {
        return json(desk.questionForUse(request));
    }

    @PostMapping("/inloggen/sleutel")
    String use(
            @RequestParam(name = "credential", defaultValue = "") String credential,
            @RequestParam(name = "verder", defaultValue = "") String onward,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<AccountId> account = desk.use(credential, request);
        if (account.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "access/passkey-refused";
        }
        sessions.begin(account.get(), CurrentMunicipality.require(), request);
        sessions.proved(request);
        return "redirect:" + Onward.to(onward);
    }

    @GetMapping(MINE)
    String mine(Actor actor, HttpServletRequest request, Model model) {
        return page(FormView.empty(FORM), actor, request, model);
    }

    @PostMapping(MINE + "/sleutel/vraag")
    ResponseEntity<String> askToMake(Actor actor, HttpServletRequest request) {
        if (mustUseOneFirst(actor, request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return json(desk.questionForNew(actor, request));
    }

    @PostMapping(MINE + "/sleutel")
    String make(FilledIn<PasskeyForm> filled, Actor actor, HttpServletRequest request, Model model) {
        if (mustUseOneFirst(actor, request)) {
            return "redirect:" + MINE;
        }
        Check<PasskeyForm> check = Check.of(filled, "access.passkey").required("label").atMost("label", LONGEST_LABEL)
                .rule("label", passkeys.of(actor.account()).size() < MOST, "access.rule.passkeys", MOST);
        if (check.passed()) {
            check.rule("credential", desk.keepNew(filled.form().credential(), filled.form().label(), actor, request), "access.rule.passkey");
        }
        if (check.passed()) {
            sessions.proved(request);
        }
        return check.passed() ? "redirect:" + MINE : page(check.view(FORM), actor, request, model);
    }

    @PostMapping(MINE + "/sleutel/{nummer}/weg")
    String remove(@PathVariable UUID nummer, Actor actor, HttpServletRequest request) {
        if (mustUseOneFirst(actor, request)) {
            return "redirect:" + MINE;
        }
        if (!passkeys.remove(nummer, actor.account())) {
            throw new NotFound();
        }
        return "redirect:" + MINE;
    }

    /** Who came in by mail alone, and has a passkey for roles that need one, keeps no keys: else a mailbox would be enough to make another. */
    private boolean mustUseOneFirst(Actor actor, HttpServletRequest request) {
        return Sessions.isPasskeyFirst(request) && !passkeys.of(actor.account()).isEmpty();
    }

    private String page(FormView form, Actor actor, HttpServletRequest request, Model model) {
        model.addAttribute("rolesWait", Sessions.isPasskeyFirst(request));
        model.addAttribute("useFirst", mustUseOneFirst(actor, request));
        model.addAttribute("form", form);
        model.addAttribute("passkeys", passkeys.of(actor.account()));
        return "access/my-log-in";
    }

    private static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON).body(text);
    }
}
