package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.samenspel.messages.Inbox;
import nl.samenspel.people.Reaches;
import nl.samenspel.web.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of who logged in: what is there for this person today. */
@Controller
class MineController {

    private final ScopeNames scopes;
    private final Passkeys passkeys;
    private final AtTheTable table;
    private final Inbox inbox;
    private final Reaches reaches;
    private final List<Waiting> tellers;

    MineController(ScopeNames scopes, Passkeys passkeys, AtTheTable table, Inbox inbox, Reaches reaches, List<Waiting> tellers) {
        this.scopes = scopes;
        this.passkeys = passkeys;
        this.table = table;
        this.inbox = inbox;
        this.reaches = reaches;
        this.tellers = tellers;
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
        model.addAttribute("agreements", actor.holds(Right.SEE_OWN_AGREEMENTS) ? table.agreedWith(actor.account()).stream().map(past -> AgreementView.of(past, "")).toList() : List.of());
        model.addAttribute("actor", actor);
        model.addAttribute("rolesWait", Sessions.isPasskeyFirst(request));
        model.addAttribute("unread", actor.holds(Right.READ_OWN_MESSAGES) ? inbox.unread(actor.account()) : 0);
        model.addAttribute("mailReturned", reaches.of(actor.account()).mailReturned().isPresent());
        model.addAttribute("waiting", actor.holds(Right.SEE_WORK) ? List.of() : tellers.stream().flatMap(teller -> teller.waitingFor(actor).stream()).toList());
        return "access/mine";
    }
}
