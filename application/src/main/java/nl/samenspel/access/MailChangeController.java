package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.samenspel.access.limits.Client;
import nl.samenspel.access.limits.RateLimits;
import nl.samenspel.people.Account;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.TooOften;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for another mail address, and making it one's own by the link in the mail that comes there. Looking at that page changes nothing. */
@Controller
class MailChangeController {

    private static final String PAGE = "/mijn/bereikbaar/mail";
    private static final String FORM = "mail-change";

    private final MailChanges changes;
    private final People people;
    private final RateLimits limits;
    private final Submissions submissions;
    private final SiteAddress site;

    MailChangeController(MailChanges changes, People people, RateLimits limits, Submissions submissions, SiteAddress site) {
        this.changes = changes;
        this.people = people;
        this.limits = limits;
        this.submissions = submissions;
        this.site = site;
    }

    @GetMapping(PAGE)
    String ask(@RequestParam(name = "verstuurd", defaultValue = "false") boolean sent, Actor actor, Model model) {
        model.addAttribute("sent", sent);
        return page(FormView.of(FORM, new MailChangeForm("")), actor, model);
    }

    @PostMapping(PAGE)
    String send(FilledIn<MailChangeForm> filled, Actor actor, HttpServletRequest request, Model model) {
        Optional<MailAddress> mail = MailAddress.parse(filled.form().mail());
        String now = person(actor).mail();
        Check<MailChangeForm> check = Check.of(filled, "access.mail-change").required("mail").mail("mail")
                .rule("mail", mail.isPresent(), "access.rule.mail")
                .rule("mail", mail.filter(fresh -> fresh.value().equalsIgnoreCase(now)).isEmpty(), "access.mail-change.rule.same");
        if (!check.passed()) {
            return page(check.view(FORM), actor, model);
        }
        limits.sending(Client.of(request), mail.orElseThrow().value()).ifPresent(until -> {
            throw new TooOften(until);
        });
        submissions.once(filled, () -> {
            changes.ask(actor.account(), mail.orElseThrow(), Language.of(request), site.of(request));
            return new Outcome.Done(PAGE);
        });
        return "redirect:" + PAGE + "?verstuurd=true";
    }

    @GetMapping(MailChanges.PAGE)
    String look(@RequestParam(name = "sleutel", defaultValue = "") String secret, HttpServletResponse response, Model model) {
        return changes.isOpen(secret) ? confirm(secret, model) : shut(response);
    }

    @PostMapping(MailChanges.PAGE)
    String use(FilledIn<MailSecretForm> filled, HttpServletResponse response) {
        Outcome outcome = submissions.once(filled, () -> changes.use(filled.form().secret()) ? new Outcome.Done(MailChanges.PAGE + "/gelukt") : new Outcome.NotYet(FormView.empty(FORM)));
        return outcome instanceof Outcome.Done(String address) ? "redirect:" + address : shut(response);
    }

    @GetMapping(MailChanges.PAGE + "/gelukt")
    String done() {
        return "access/mail-changed";
    }

    private String page(FormView form, Actor actor, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("mail", person(actor).mail());
        return "access/mail-change";
    }

    private static String confirm(String secret, Model model) {
        model.addAttribute("form", FormView.of(FORM, new MailSecretForm(secret)));
        return "access/mail-confirm";
    }

    private static String shut(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "access/mail-shut";
    }

    private Account person(Actor actor) {
        return people.find(actor.account()).orElseThrow(NotFound::new);
    }
}
