package nl.samenspel.contact;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.messages.FewerLinks;
import nl.samenspel.people.Rhythm;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Hearing less from us by the link in a mail, without logging in. Looking at the page changes nothing, for programs look at links too; it names nobody, and what it changes is
 * said in the mail that led to it. A link to log in comes whatever is chosen here.
 */
@Controller
class FewerController {

    private static final String PAGE = FewerLinks.PATH + "/{sleutel}";
    private static final String FORM = "fewer";
    private static final String DONE = FewerLinks.PATH + "/gelukt";
    private static final Set<String> RHYTHMS = Stream.of(Rhythm.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final FewerLinks links;
    private final OwnReach reaches;
    private final Submissions submissions;
    private final Messages messages;

    FewerController(FewerLinks links, OwnReach reaches, Submissions submissions, Messages messages) {
        this.links = links;
        this.reaches = reaches;
        this.submissions = submissions;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    String ask(@PathVariable("sleutel") String key, HttpServletRequest request, HttpServletResponse response, Model model) {
        return links.whose(key).isEmpty() ? shut(response) : page(FormView.of(FORM, new FewerForm(Rhythm.NONE.name())), key, request, model);
    }

    @PostMapping(path = PAGE, params = "!List-Unsubscribe")
    String choose(@PathVariable("sleutel") String key, FilledIn<FewerForm> filled, HttpServletRequest request, HttpServletResponse response, Model model) {
        var person = links.whose(key);
        if (person.isEmpty()) {
            return shut(response);
        }
        Check<FewerForm> check = Check.of(filled, "contact.fewer").chosen("rhythm").oneOf("rhythm", RHYTHMS);
        if (!check.passed()) {
            return page(check.view(FORM), key, request, model);
        }
        submissions.once(filled, () -> {
            reaches.keep(person.get(), Rhythm.valueOf(filled.form().rhythm()));
            return new Outcome.Done(DONE);
        });
        return "redirect:" + DONE;
    }

    /** The button of a mail program (RFC 8058): without a page before it, without cookies, and without a form of ours. */
    @PostMapping(path = PAGE, params = FewerLinks.ONE_CLICK)
    String stop(@PathVariable("sleutel") String key, HttpServletResponse response) {
        var person = links.whose(key);
        person.ifPresent(account -> reaches.keep(account, Rhythm.NONE));
        return person.isEmpty() ? shut(response) : "contact/fewer-done";
    }

    @GetMapping(DONE)
    String done() {
        return "contact/fewer-done";
    }

    private String page(FormView form, String key, HttpServletRequest request, Model model) {
        Map<String, String> rhythms = new LinkedHashMap<>();
        for (Rhythm rhythm : Rhythm.values()) {
            rhythms.put(rhythm.name(), messages.text(Language.of(request), "people.rhythm." + rhythm.key()));
        }
        model.addAttribute("form", form);
        model.addAttribute("action", FewerLinks.PATH + "/" + key);
        model.addAttribute("rhythms", rhythms);
        return "contact/fewer";
    }

    private static String shut(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "contact/fewer-shut";
    }
}
