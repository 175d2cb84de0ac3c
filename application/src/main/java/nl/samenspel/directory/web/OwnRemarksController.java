package nl.samenspel.directory.web;

import java.util.Map;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.directory.Remarks;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What people say is not right, for who keeps the entry and does not work in the area: the staff of an organisation. */
@Controller
class OwnRemarksController {

    private static final String PAGE = "/mijn/opmerkingen";

    private final Remarks remarks;
    private final Submissions submissions;

    OwnRemarksController(Remarks remarks, Submissions submissions) {
        this.remarks = remarks;
        this.submissions = submissions;
    }

    /** A deed without anything to fill in. */
    record LookedForm() {}

    @GetMapping(PAGE)
    ModelAndView list(Actor keeper) {
        return new ModelAndView("directory/own-remarks", Map.of("remarks", remarks.waitingFor(keeper)));
    }

    /** Somebody else may have done it a moment ago: then the list says so. */
    @PostMapping(PAGE + "/{nummer}/klaar")
    String done(@PathVariable UUID nummer, FilledIn<LookedForm> filled, Actor keeper) {
        submissions.once(filled, () -> {
            remarks.done(nummer, keeper);
            return new Outcome.Done(PAGE);
        });
        return "redirect:" + PAGE;
    }
}
