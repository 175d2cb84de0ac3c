package nl.samenspel.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenspel.access.CurrentActor;
import nl.samenspel.access.Right;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryEditing;
import nl.samenspel.directory.EntryFilter;
import nl.samenspel.directory.EntryList;
import nl.samenspel.directory.EntryView;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.EntryThings;
import nl.samenspel.directory.Imports;
import nl.samenspel.directory.Initiatives;
import nl.samenspel.directory.Verdict;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.thread.Threads;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.Language;
import nl.samenspel.web.Paging;
import nl.samenspel.web.parts.Dot;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of entries, and the page of one. */
@Controller
class EntriesController {

    private static final int ON_A_PAGE = 25;

    private final Browsing browsing;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final CurrentActor actor;
    private final Threads threads;
    private final Initiatives initiatives;
    private final Clock clock;

    EntriesController(Browsing browsing, AreaBook areas, ThemeBook themes, CurrentActor actor, Threads threads, Initiatives initiatives, Clock clock) {
        this.browsing = browsing;
        this.areas = areas;
        this.themes = themes;
        this.actor = actor;
        this.threads = threads;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @GetMapping("/aanbod")
    @Transactional(readOnly = true)
    ModelAndView list(ListWords words, HttpServletRequest request) {
        KnownAreas known = areas.here();
        EntryFilter filter = words.filter(known, themes.here());
        EntryList list = browsing.list(filter, ON_A_PAGE, total -> Paging.of(request, ON_A_PAGE, total).page());
        boolean mayPutIn = actor.find().filter(reader -> reader.holds(Right.EDIT_ENTRIES)).isPresent();
        boolean mayImport = actor.find().filter(Imports::mayImport).isPresent();
        ListView view = new ListView(words, filter, list, Paging.of(request, ON_A_PAGE, list.total()), known, themes.here());
        return new ModelAndView("directory/list", Map.of("list", view, "mayPutIn", mayPutIn, "mayImport", mayImport));
    }

    @GetMapping("/aanbod/{slug}")
    @Transactional(readOnly = true)
    ModelAndView entry(@PathVariable String slug, HttpServletRequest request) {
        EntryView entry = EntryPages.here(browsing.at(slug, actor.find()), "");
        List<Dot> dots = threads.of(EntryThings.of(entry.id()), entry.facts().about().name(), Language.of(request));
        return new ModelAndView("directory/entry", Map.of("entry", entry, "words", new EntryWords(areas.here(), themes.here()), "mayEdit", mayEdit(entry), "keptByCode", initiatives.isKeptByCode(entry.id()), "dots", dots,
                "coming", new ComingView(entry.facts().timetable(), LocalDate.now(clock.withZone(HumanTimes.ZONE)))));
    }

    private boolean mayEdit(EntryView entry) {
        return actor.find().filter(reader -> EntryEditing.mayEdit(reader, entry) == Verdict.ALLOWED).isPresent();
    }
}
