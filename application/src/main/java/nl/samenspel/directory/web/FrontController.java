package nl.samenspel.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.HumanTimes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The front page: choose your neighbourhood, or what it is about, or look at a few things that are there. */
@Controller
class FrontController {

    /** Questions as people ask them, the messages {@code directory.front.question.<number>}: a few of them each day. */
    private static final int QUESTIONS = 12;
    private static final int QUESTIONS_A_DAY = 5;
    private static final int A_FEW = 6;

    private final Browsing browsing;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final Clock clock;

    FrontController(Browsing browsing, AreaBook areas, ThemeBook themes, Clock clock) {
        this.browsing = browsing;
        this.areas = areas;
        this.themes = themes;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView front() {
        long day = LocalDate.now(clock.withZone(HumanTimes.ZONE)).toEpochDay();
        return new ModelAndView("directory/front", Map.of(
                "areas", areas.here(),
                "words", new EntryWords(areas.here(), themes.here()),
                "questions", IntStream.range(0, QUESTIONS_A_DAY).mapToObj(each -> Math.floorMod(day * QUESTIONS_A_DAY + each, QUESTIONS) + 1).toList(),
                "some", browsing.some(A_FEW, day)));
    }
}
