package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of who logged in: what is there for this person today. */
@Controller
class MineController {

    private final ScopeNames scopes;
    private final Passkeys passkeys;

    MineController(ScopeNames scopes, Passkeys passkeys) {
        this.scopes = scopes;
        this.passkeys = passkeys;
    }

    @GetMapping("/mijn")
    String mine(Actor actor, HttpServletRequest request, Model model) {
        var names = scopes.choices(Language.of(request));
        model.addAttribute("name", actor.name());
        model.addAttribute("roles", actor.grants().stream()
                .map(grant -> new MyRole(grant.role().key(), names.getOrDefault(ScopeNames.value(grant.scope()), "")))
                .sorted()
                .toList());
        model.addAttribute("passkeys", passkeys.of(actor.account()).size());
        return "access/mine";
    }
}
