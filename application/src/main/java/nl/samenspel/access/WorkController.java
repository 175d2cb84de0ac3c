package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import nl.samenspel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a working day: what waits, the longest waiting first, and what is on nearby. */
@Controller
class WorkController {

    private final List<Waiting> tellers;
    private final List<Happenings> happenings;
    private final Pages pages;

    WorkController(List<Waiting> tellers, List<Happenings> happenings, Pages pages) {
        this.tellers = tellers;
        this.happenings = happenings;
        this.pages = pages;
    }

    @GetMapping("/werk")
    String today(Actor worker, HttpServletRequest request, Model model) {
        model.addAttribute("lines", tellers.stream()
                .flatMap(teller -> teller.waitingFor(worker).stream())
                .sorted(Comparator.comparing(Waiting.Line::since).thenComparing(Waiting.Line::words))
                .toList());
        model.addAttribute("days", happenings.stream().flatMap(each -> each.next(worker, pages.of(request)).stream()).toList());
        model.addAttribute("atTheTable", worker.holds(Right.HELP_AT_TABLE));
        return "access/work";
    }
}
