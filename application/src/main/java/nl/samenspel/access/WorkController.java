package nl.samenspel.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a working day: what waits, the longest waiting first. */
@Controller
class WorkController {

    private final List<Waiting> tellers;

    WorkController(List<Waiting> tellers) {
        this.tellers = tellers;
    }

    @GetMapping("/werk")
    String today(Actor worker, Model model) {
        model.addAttribute("lines", tellers.stream()
                .flatMap(teller -> teller.waitingFor(worker).stream())
                .sorted(Comparator.comparing(Waiting.Line::since).thenComparing(Waiting.Line::words))
                .toList());
        model.addAttribute("atTheTable", worker.holds(Right.HELP_AT_TABLE));
        return "access/work";
    }
}
