package nl.samenspel.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.web.HumanTimes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page: choose your neighbourhood, or what it is about, or look at a few things that are there. */
@Controller
class FrontController {

    /** What people come for most, as themes. */
    private static final List<String> OFTEN = List.of("ontmoeting", "geldzorgen", "mantelzorg", "taal", "eten", "bewegen", "ouderen", "jeugd", "werk");
    private static final int A_FEW = 6;

    private final Browsing browsing;
    private final AreaBook areas;
    private final Clock clock;

    FrontController(Browsing browsing, AreaBook areas, Clock clock) {
        this.browsing = browsing;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView front() {
        long day = LocalDate.now(clock.withZone(HumanTimes.ZONE)).toEpochDay();
        return new ModelAndView("directory/front", Map.of(
                "areas", areas.here(),
                "words", new EntryWords(areas.here()),
                "counts", browsing.counts(),
                "themes", OFTEN,
                "some", browsing.some(A_FEW, day)));
    }
}
