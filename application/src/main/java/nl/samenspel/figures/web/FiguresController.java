package nl.samenspel.figures.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.figures.KeyFigures;
import nl.samenspel.places.Areas;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures for everybody, to look at and to take along. */
@Controller
class FiguresController {

    private final KeyFigures figures;
    private final Areas areas;
    private final OpenFigures open;

    FiguresController(KeyFigures figures, Areas areas, OpenFigures open) {
        this.figures = figures;
        this.areas = areas;
        this.open = open;
    }

    /** An area that is not known (any more) counts as not chosen: an old link is no mistake of the reader. */
    @GetMapping("/cijfers")
    ModelAndView look(@RequestParam(defaultValue = "") String wijk, @RequestParam(defaultValue = "") String buurt) {
        List<District> districts = areas.districts();
        Optional<Neighbourhood> neighbourhood = areas.neighbourhoodAt(buurt);
        Optional<District> district = districts.stream().filter(each -> neighbourhood.map(part -> part.district().equals(each.code())).orElse(each.slug().equals(wijk))).findFirst();
        return new ModelAndView("figures/figures", "figures", new FiguresView(figures.latest(), districts, district, neighbourhood));
    }

    /** All figures in one table, for a spreadsheet: open data. */
    @GetMapping(path = "/cijfers/open-data.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> table() {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cijfers.csv\"").body(open.csv());
    }
}
