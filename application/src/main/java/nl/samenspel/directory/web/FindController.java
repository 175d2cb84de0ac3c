package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.directory.FoundCards;
import nl.samenspel.directory.web.Asking.Asked;
import nl.samenspel.finding.Question;
import nl.samenspel.places.Boundaries;
import nl.samenspel.search.Finding;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Language;
import nl.samenspel.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Finding in one's own words: as a list, on the map and in the calendar, and what may follow what was typed so far. */
@Controller
class FindController {

    static final int ON_A_PAGE = 25;

    /** So many words to choose from while typing. */
    private static final int COMPLETIONS = 8;

    private final Asking asking;
    private final Finding finding;
    private final FoundCards found;
    private final Boundaries boundaries;
    private final JsonMapper json;

    FindController(Asking asking, Finding finding, FoundCards found, Boundaries boundaries, JsonMapper json) {
        this.asking = asking;
        this.finding = finding;
        this.found = found;
        this.boundaries = boundaries;
        this.json = json;
    }

    @GetMapping("/zoeken")
    ModelAndView list(HttpServletRequest request) {
        FindWords words = FindWords.of(request);
        int page = Paging.of(request, ON_A_PAGE, Question.DEEPEST_RANK).page();
        return asking.ask(words, page - 1, ON_A_PAGE, Language.of(request))
                .map(asked -> new ModelAndView("directory/find", Map.of("found", view(words, asked, Paging.of(request, ON_A_PAGE, Math.min(asked.answer().total(), Question.DEEPEST_RANK))))))
                .orElseGet(this::later);
    }

    /** The best results, each in the area it is for. */
    @GetMapping("/kaart")
    ModelAndView map(HttpServletRequest request) {
        FindWords words = FindWords.of(request);
        return all(words, request).map(asked -> {
            FoundView found = view(words, asked, Paging.of(request, Question.LARGEST_PAGE, asked.answer().total()));
            FoundMap map = new FoundMap(found.cards(), words, asked.areas(), boundaries.here());
            return new ModelAndView("directory/find-map", Map.of("found", found, "map", map, "dots", map.dots().isEmpty() ? "" : json.writeValueAsString(Dots.of(map.dots()))));
        }).orElseGet(this::later);
    }

    /** The best results of which is known when they are, for the coming week. */
    @GetMapping("/agenda")
    ModelAndView agenda(HttpServletRequest request) {
        FindWords words = FindWords.of(request);
        return all(words.onSomeDay(), request).map(asked -> {
            FoundView found = view(words, asked, Paging.of(request, Question.LARGEST_PAGE, asked.answer().total()));
            LocalDate today = LocalDate.ofInstant(asked.now(), HumanTimes.ZONE);
            return new ModelAndView("directory/find-agenda", Map.of("found", found, "week", AgendaDay.week(today, asked.answer().hits(), found.cards(), words)));
        }).orElseGet(this::later);
    }

    /** Words that may be meant, as options for the box they are typed in. */
    @GetMapping("/zoeken/aanvullen")
    ModelAndView complete(@RequestParam(defaultValue = "") String woorden) {
        return new ModelAndView("directory/completions", Map.of("suggestions", finding.complete(woorden, COMPLETIONS)));
    }

    private Optional<Asked> all(FindWords words, HttpServletRequest request) {
        return asking.ask(words, 0, Question.LARGEST_PAGE, Language.of(request));
    }

    private FoundView view(FindWords words, Asked asked, Paging paging) {
        return new FoundView(words, asked.answer(), found.of(asked.found()), paging, asked.areas(), asked.themes());
    }

    private ModelAndView later() {
        return new ModelAndView("directory/find-later", Map.of("made", finding.made()));
    }
}
