package nl.samenspel.web;

import java.util.List;
import nl.samenspel.operations.JobList;
import nl.samenspel.operations.Watched;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What waits and what failed, on one page for the administrator: what is wrong comes first, and says what to do. */
@Controller
class OperationsController {

    private static final String PAGE = "/gemeente/beheer";

    private final List<Watched> parts;
    private final JobList jobs;

    OperationsController(List<Watched> parts, JobList jobs) {
        this.parts = parts;
        this.jobs = jobs;
    }

    @GetMapping(PAGE)
    String operations(Model model) {
        List<Watched.Sign> signs = parts.stream().flatMap(part -> part.signs().stream()).sorted((one, other) -> Boolean.compare(other.failed() > 0, one.failed() > 0)).toList();
        model.addAttribute("signs", signs);
        model.addAttribute("allFine", signs.stream().allMatch(sign -> sign.failed() == 0));
        model.addAttribute("jobs", jobs.all());
        return "web/operations";
    }

    @PostMapping(PAGE + "/taken/{naam}/nu")
    String runNow(@PathVariable String naam) {
        if (!jobs.runNow(naam)) {
            throw new NotFound();
        }
        return "redirect:" + PAGE;
    }
}
