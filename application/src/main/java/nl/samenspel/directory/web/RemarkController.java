package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.access.CurrentActor;
import nl.samenspel.access.Often;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.Remarks;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "Klopt iets niet?": one tap says what is wrong; words may be added. */
@Controller
class RemarkController {

    private static final String PAGE = "/aanbod/{slug}/klopt-niet";
    private static final Set<String> MATTERS = Stream.of(Remarks.Matter.values()).map(Enum::name).collect(Collectors.toSet());

    private final Browsing browsing;
    private final Remarks remarks;
    private final Submissions submissions;
    private final CurrentActor actor;
    private final Often often;

    RemarkController(Browsing browsing, Remarks remarks, Submissions submissions, CurrentActor actor, Often often) {
        this.browsing = browsing;
        this.remarks = remarks;
        this.submissions = submissions;
        this.actor = actor;
        this.often = often;
    }

    /** What is wrong. @param words may be empty */
    record RemarkForm(String matter, String words) {}

    @GetMapping(PAGE)
    ModelAndView ask(@PathVariable String slug) {
        return page(here(slug), FormView.empty("remark"), false);
    }

    @PostMapping(PAGE)
    ModelAndView say(@PathVariable String slug, FilledIn<RemarkForm> filled, HttpServletRequest request) {
        EntryView entry = here(slug);
        Check<RemarkForm> check = Check.of(filled, "directory.remark").chosen("matter").oneOf("matter", MATTERS).atMost("words", Remarks.LONGEST);
        if (!check.passed()) {
            return page(entry, check.view("remark"), false);
        }
        if (!often.mayAgain(Often.What.REMARK, request)) {
            return page(entry, check.view("remark"), true);
        }
        RemarkForm form = filled.form();
        Outcome sent = submissions.once(filled, () -> remarks.say(entry.id(), Remarks.Matter.valueOf(form.matter()), form.words().strip())
                ? new Outcome.Done("/aanbod/" + slug + "/klopt-niet/dank")
                : new Outcome.NotYet(check.view("remark")));
        return switch (sent) {
            case Outcome.Done(String address) -> new ModelAndView("redirect:" + address);
            case Outcome.NotYet(FormView again) -> page(entry, again, true);
        };
    }

    @GetMapping(PAGE + "/dank")
    ModelAndView thanks(@PathVariable String slug) {
        return new ModelAndView("directory/remark-thanks", "entry", here(slug));
    }

    private static ModelAndView page(EntryView entry, FormView form, boolean busy) {
        return new ModelAndView("directory/remark", Map.of("entry", entry, "form", form, "busy", busy));
    }

    private EntryView here(String slug) {
        return EntryPages.here(browsing.at(slug, actor.find()), "/klopt-niet");
    }
}
