package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryCard;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.FoundCards;
import nl.samenspel.paper.Paper;
import nl.samenspel.paper.PaperFile;
import nl.samenspel.paper.TextSize;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.web.Language;
import nl.samenspel.web.NotFound;
import nl.samenspel.web.Page;
import nl.samenspel.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory on paper: one entry as a poster, a card or a page, the guide of a neighbourhood, and what somebody chose for somebody. Nothing of it is kept. */
@Controller
class PrintController {

    /** As many as somebody takes home; a longer choice is a guide. */
    static final int MOST_CHOSEN = 40;

    private static final String BY_DAY = "dag";

    private final Browsing browsing;
    private final FoundCards foundCards;
    private final Guides guides;
    private final Weeks weeks;
    private final AreaBook areas;
    private final Paper paper;
    private final Pages pages;
    private final Asking asking;

    PrintController(Browsing browsing, FoundCards foundCards, Guides guides, Weeks weeks, AreaBook areas, Paper paper, Pages pages, Asking asking) {
        this.browsing = browsing;
        this.foundCards = foundCards;
        this.guides = guides;
        this.weeks = weeks;
        this.areas = areas;
        this.paper = paper;
        this.pages = pages;
        this.asking = asking;
    }

    /** Everything by which an entry is passed on. */
    @GetMapping("/aanbod/{slug}/delen")
    ModelAndView share(@PathVariable String slug, HttpServletRequest request) {
        EntryView entry = EntryPages.here(browsing.at(slug), "/delen");
        return new ModelAndView("directory/share", Map.of("slug", entry.slug(), "entry", printed(entry, request)));
    }

    @GetMapping("/aanbod/{slug}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable String slug, HttpServletRequest request) {
        return onOneSheet("poster", TextSize.LARGE, slug, request);
    }

    @GetMapping("/aanbod/{slug}/kaartje.pdf")
    ResponseEntity<byte[]> card(@PathVariable String slug, HttpServletRequest request) {
        return onOneSheet("kaartje", TextSize.LARGE, slug, request);
    }

    private ResponseEntity<byte[]> onOneSheet(String form, TextSize size, String slug, HttpServletRequest request) {
        EntryView entry = EntryPages.here(browsing.at(slug), "/" + form + ".pdf");
        String template = form.equals("poster") ? "directory/paper/poster" : "directory/paper/card";
        byte[] pdf = paper.print(template, paper.sheet(Language.of(request), size), Map.of("entry", printed(entry, request)));
        return PaperFile.of(form + "-" + entry.slug(), pdf);
    }

    /** The way to the guide: how large, and in which order. */
    @GetMapping("/buurten/{buurt}/gids")
    ModelAndView guidePage(@PathVariable String buurt) {
        Neighbourhood neighbourhood = neighbourhood(buurt);
        return new ModelAndView("directory/guide", Map.of("neighbourhood", neighbourhood, "count", guides.cardsFor(neighbourhood).size()));
    }

    @GetMapping("/buurten/{buurt}/gids.pdf")
    ResponseEntity<byte[]> guide(@PathVariable String buurt, @RequestParam(defaultValue = "") String letters, @RequestParam(defaultValue = "") String volgorde, HttpServletRequest request) {
        Neighbourhood neighbourhood = neighbourhood(buurt);
        Guide guide = volgorde.equals(BY_DAY) ? weeks.byDay(pages.of(request), neighbourhood) : guides.byTheme(pages.of(request), neighbourhood);
        return PaperFile.of("gids-" + neighbourhood.slug(), printed(guide, letters, request));
    }

    /** The coming week on one sheet. */
    @GetMapping("/buurten/{buurt}/weekblad.pdf")
    ResponseEntity<byte[]> week(@PathVariable String buurt, HttpServletRequest request) {
        Neighbourhood neighbourhood = neighbourhood(buurt);
        Week week = weeks.comingWeek(pages.of(request), neighbourhood);
        return PaperFile.of("weekblad-" + neighbourhood.slug(), paper.print("directory/paper/week", paper.sheet(Language.of(request), TextSize.SMALL), Map.of("week", week)));
    }

    /** The way to a choice: what the list holds for these words, or what was found, each to be ticked. */
    @GetMapping("/printen")
    ModelAndView choose(ListWords words, FindWords sought, @RequestParam(defaultValue = "") String gezocht, @RequestParam(defaultValue = "") String leeg, HttpServletRequest request) {
        return new ModelAndView("directory/print-choose", Map.of("cards", gezocht.isEmpty() ? guides.choosable(words) : found(sought, request), "words", guides.words(), "most", MOST_CHOSEN, "nothingChosen", !leeg.isEmpty()));
    }

    /** The best results of a question, as many as one may choose. */
    private List<EntryCard> found(FindWords sought, HttpServletRequest request) {
        return asking.ask(sought, 0, MOST_CHOSEN, Language.of(request))
                .map(asked -> foundCards.of(asked.found())).orElse(List.of());
    }

    /** What was chosen; without any choice the way back. */
    @GetMapping("/printen/keuze.pdf")
    Object chosen(@RequestParam(defaultValue = "") List<String> wat, @RequestParam(defaultValue = "") String letters, HttpServletRequest request) {
        List<EntryView> entries = wat.stream().distinct().limit(MOST_CHOSEN).flatMap(slug -> browsing.at(slug) instanceof Browsing.Here(EntryView entry) ? Stream.of(entry) : Stream.empty()).toList();
        if (entries.isEmpty()) {
            return new ModelAndView("redirect:/printen?leeg=ja");
        }
        return PaperFile.of("keuze", printed(guides.chosen(pages.of(request), entries), letters, request));
    }

    private byte[] printed(Guide guide, String letters, HttpServletRequest request) {
        return paper.print("directory/paper/guide", paper.sheet(Language.of(request), TextSize.chosen(letters)), Map.of("guide", guide));
    }

    private PrintedEntry printed(EntryView entry, HttpServletRequest request) {
        Page page = pages.of(request);
        return PrintedEntry.of(page, guides.words(), entry.slug(), entry.facts());
    }

    private Neighbourhood neighbourhood(String slug) {
        return areas.here().neighbourhoodAt(slug).orElseThrow(NotFound::new);
    }
}
