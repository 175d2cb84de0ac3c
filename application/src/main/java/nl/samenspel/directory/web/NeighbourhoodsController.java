package nl.samenspel.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.access.CurrentActor;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryFilter;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.NeighbourhoodPage;
import nl.samenspel.figures.KeyFigures;
import nl.samenspel.places.AreaBoundary;
import nl.samenspel.places.AreaLevel;
import nl.samenspel.places.AreaMap;
import nl.samenspel.places.Boundaries;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.places.Slug;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.HumanTimes;
import nl.samenspel.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing one's neighbourhood by name or on a map, and what is there. */
@Controller
class NeighbourhoodsController {

    /** More than any neighbourhood holds by now; the rest is in the list. */
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;

    private final Browsing browsing;
    private final AreaBook areas;
    private final ThemeBook themes;
    private final Boundaries boundaries;
    private final KeyFigures figures;
    private final NeighbourhoodPage pages;
    private final CurrentActor actor;
    private final Clock clock;

    NeighbourhoodsController(Browsing browsing, AreaBook areas, ThemeBook themes, Boundaries boundaries, KeyFigures figures, NeighbourhoodPage pages, CurrentActor actor, Clock clock) {
        this.browsing = browsing;
        this.areas = areas;
        this.themes = themes;
        this.boundaries = boundaries;
        this.figures = figures;
        this.pages = pages;
        this.actor = actor;
        this.clock = clock;
    }

    /** All neighbourhoods. Whoever typed or chose one in a form is sent on to it; a district leads to what is there for it. */
    @GetMapping("/buurten")
    ModelAndView all(@RequestParam(defaultValue = "") String buurt) {
        KnownAreas known = areas.here();
        String typed = buurt.strip().substring(0, Math.min(buurt.strip().length(), LONGEST_NAME));
        String slug = Slug.of(typed.toLowerCase(Locale.ROOT));
        if (known.neighbourhoodAt(slug).isPresent()) {
            return new ModelAndView("redirect:/buurten/" + slug);
        }
        if (known.districtAt(slug).isPresent()) {
            return new ModelAndView("redirect:/aanbod?wijk=" + slug);
        }
        AreaMap map = boundaries.here();
        return new ModelAndView("directory/neighbourhoods", Map.of(
                "areas", known,
                "counts", browsing.counts(),
                "typed", typed,
                "meant", typed.isEmpty() ? List.of() : known.neighbourhoods().stream().filter(each -> each.slug().contains(slug)).toList(),
                "drawing", new AreaDrawing(map, known).whole(),
                "schematic", map.isSchematic(),
                "unplaced", map.isEmpty() ? List.of() : known.neighbourhoods().stream().filter(each -> map.of(AreaLevel.NEIGHBOURHOOD, each.code()).isEmpty()).toList()));
    }

    @GetMapping("/buurten/{buurt}")
    ModelAndView one(@PathVariable String buurt) {
        KnownAreas known = areas.here();
        Neighbourhood neighbourhood = known.neighbourhoodAt(buurt).orElseThrow(NotFound::new);
        District district = known.district(neighbourhood.district()).orElseThrow(NotFound::new);
        EntryFilter here = new EntryFilter(Optional.empty(), Optional.of(neighbourhood.code()), Optional.empty(), Optional.empty());
        EntryFilter around = new EntryFilter(Optional.of(new Reach.InDistrict(district.code())), Optional.empty(), Optional.empty(), Optional.empty());
        AreaMap map = boundaries.here();
        Optional<NeighbourhoodPage.Said> written = pages.latest(neighbourhood);
        return new ModelAndView("directory/neighbourhood", "here", new NeighbourhoodView(
                neighbourhood, district, known, themes.here(),
                browsing.teams(neighbourhood),
                browsing.list(here, MOST, _ -> 1),
                browsing.list(around, MOST, _ -> 1),
                figures.latest(),
                new AreaDrawing(map, known).of(neighbourhood),
                map.of(AreaLevel.NEIGHBOURHOOD, neighbourhood.code()).filter(AreaBoundary::schematic).isPresent(),
                LocalDate.now(clock.withZone(HumanTimes.ZONE)),
                written,
                written.map(said -> browsing.cards(said.picks())).orElse(List.of()),
                actor.find().filter(reader -> pages.mayWrite(neighbourhood, reader)).isPresent()));
    }
}
