package nl.samenspel.directory.web;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.Browsing;
import nl.samenspel.directory.EntryFilter;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.ThemeBook;
import nl.samenspel.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing one's neighbourhood, and what is there. */
@Controller
class NeighbourhoodsController {

    /** More than any neighbourhood holds by now; the rest is in the list. */
    private static final int MOST = 50;

    private final Browsing browsing;
    private final AreaBook areas;
    private final ThemeBook themes;

    NeighbourhoodsController(Browsing browsing, AreaBook areas, ThemeBook themes) {
        this.browsing = browsing;
        this.areas = areas;
        this.themes = themes;
    }

    /** All neighbourhoods. Whoever chose one in a form without script is sent on to it. */
    @GetMapping("/buurten")
    ModelAndView all(@RequestParam(defaultValue = "") String buurt) {
        KnownAreas known = areas.here();
        if (known.neighbourhoodAt(buurt).isPresent()) {
            return new ModelAndView("redirect:/buurten/" + buurt);
        }
        return new ModelAndView("directory/neighbourhoods", Map.of("areas", known, "counts", browsing.counts()));
    }

    @GetMapping("/buurten/{buurt}")
    ModelAndView one(@PathVariable String buurt) {
        KnownAreas known = areas.here();
        Neighbourhood neighbourhood = known.neighbourhoodAt(buurt).orElseThrow(NotFound::new);
        District district = known.district(neighbourhood.district()).orElseThrow(NotFound::new);
        EntryFilter here = new EntryFilter(Optional.empty(), Optional.of(neighbourhood.code()), Optional.empty(), Optional.empty());
        EntryFilter around = new EntryFilter(Optional.of(new Reach.InDistrict(district.code())), Optional.empty(), Optional.empty(), Optional.empty());
        return new ModelAndView("directory/neighbourhood", Map.of(
                "neighbourhood", neighbourhood,
                "district", district,
                "areas", known,
                "words", new EntryWords(known, themes.here()),
                "here", browsing.list(here, MOST, _ -> 1),
                "around", browsing.list(around, 1, _ -> 1)));
    }
}
