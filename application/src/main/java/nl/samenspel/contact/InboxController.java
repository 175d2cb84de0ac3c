package nl.samenspel.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.messages.Inbox;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where somebody reads what was said, whatever way it went out. */
@Controller
class InboxController {

    private static final String PAGE = "/mijn/berichten";
    private static final int ON_A_PAGE = 20;

    private final Inbox inbox;
    private final OwnMessages messages;

    InboxController(Inbox inbox, OwnMessages messages) {
        this.inbox = inbox;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    String list(Actor actor, HttpServletRequest request, Model model) {
        Paging paging = Paging.of(request, ON_A_PAGE, inbox.count(actor.account()));
        model.addAttribute("messages", inbox.of(actor.account(), ON_A_PAGE, paging.offset()));
        model.addAttribute("paging", paging);
        return "contact/inbox";
    }

    @GetMapping(PAGE + "/{nummer}")
    String message(@PathVariable UUID nummer, Actor actor, Model model) {
        model.addAttribute("message", messages.open(actor, nummer).orElseThrow(NotFound::new));
        return "contact/message";
    }
}
