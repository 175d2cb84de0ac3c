package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryId;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.finding.Answer;
import nl.samenspel.finding.Question;
import nl.samenspel.search.Finding;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Language;
import nl.samenspel.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding in one's own words: the list of results, and what may follow what was typed so far. */
@Controller
class FindController {

    static final int ON_A_PAGE = 25;

    /** So many words to choose from while typing. */
    private static final int COMPLETIONS = 8;

    private final Finding finding;
    private final Browsing browsing;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final Clock clock;

    FindController(Finding finding, Browsing browsing, AreaBook areas, ThemeBook themes, Clock clock) {
        this.finding = finding;
        this.browsing = browsing;
        this.areas = areas;
        this.themes = themes;
        this.clock = clock;
    }

    @GetMapping("/zoeken")
    ModelAndView list(FindWords words, HttpServletRequest request) {
        KnownAreas known = areas.here();
        Themes about = themes.here();
        int asked = Paging.of(request, ON_A_PAGE, Question.DEEPEST_RANK).page();
        Optional<Answer> answer = finding.find(words.question(known, about, clock.instant(), asked - 1, ON_A_PAGE, Language.of(request)));
        if (answer.isEmpty()) {
            return new ModelAndView("directory/find-later", Map.of("made", finding.made()));
        }
        Paging paging = Paging.of(request, ON_A_PAGE, Math.min(answer.get().total(), Question.DEEPEST_RANK));
        List<EntryCard> cards = browsing.cards(answer.get().hits().stream().map(hit -> new EntryId(UUID.fromString(hit.findable().id()))).toList());
        return new ModelAndView("directory/find", Map.of("found", new FoundView(words, answer.get(), cards, paging, known, about)));
    }

    /** Words that may be meant, as options for the box they are typed in. */
    @GetMapping("/zoeken/aanvullen")
    ModelAndView complete(@RequestParam(defaultValue = "") String woorden) {
        return new ModelAndView("directory/completions", Map.of("suggestions", finding.complete(woorden, COMPLETIONS)));
    }
}
