package nl.samenspel.search.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspel.places.Areas;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.Wishes;
import nl.samenspel.web.form.Check;
import nl.samenspel.web.form.FilledIn;
import nl.samenspel.web.form.FormView;
import nl.samenspel.web.form.Outcome;
import nl.samenspel.web.form.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody who did not find it says what was sought, without saying who it is. */
@Controller
class WishController {

    private static final String PAGE = "/zoeken/gezocht";
    private static final String THANKS = PAGE + "/dank";
    private static final String FORM = "wish";

    private final Wishes wishes;
    private final Areas areas;
    private final Submissions submissions;

    WishController(Wishes wishes, Areas areas, Submissions submissions) {
        this.wishes = wishes;
        this.areas = areas;
        this.submissions = submissions;
    }

    @GetMapping(PAGE)
    ModelAndView ask(@RequestParam(defaultValue = "") String woorden, @RequestParam(defaultValue = "") String plek) {
        String words = woorden.length() > Wishes.LONGEST ? woorden.substring(0, Wishes.LONGEST) : woorden;
        return page(FormView.of(FORM, new WishForm(words, codeAt(plek))), false);
    }

    @PostMapping(PAGE)
    ModelAndView leave(FilledIn<WishForm> filled) {
        WishForm form = filled.form();
        Check<WishForm> check = Check.of(filled, "search.wish").required("words").atMost("words", Wishes.LONGEST).oneOf("area", choices("").keySet());
        if (!check.passed()) {
            return page(check.view(FORM), false);
        }
        Outcome outcome = submissions.once(filled, () -> switch (wishes.leave(form.words().strip(), form.area())) {
            case Wishes.Kept() -> new Outcome.Done(THANKS);
            case Wishes.TooMany() -> new Outcome.NotYet(check.view(FORM));
        });
        return switch (outcome) {
            case Outcome.Done(String address) -> new ModelAndView("redirect:" + address);
            case Outcome.NotYet(FormView again) -> page(again, true);
        };
    }

    @GetMapping(THANKS)
    String thanks() {
        return "search/thanks";
    }

    private ModelAndView page(FormView form, boolean busy) {
        return new ModelAndView("search/wish", Map.of("form", form, "areas", choices(""), "busy", busy));
    }

    private Map<String, String> choices(String unknown) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", unknown);
        for (District district : areas.districts()) {
            choices.put(district.code(), district.name());
        }
        for (Neighbourhood neighbourhood : areas.neighbourhoods()) {
            choices.put(neighbourhood.code(), neighbourhood.name());
        }
        return choices;
    }

    private String codeAt(String slug) {
        return areas.neighbourhoodAt(slug).map(Neighbourhood::code)
                .orElseGet(() -> areas.districts().stream().filter(district -> district.slug().equals(slug)).map(District::code).findFirst().orElse(""));
    }
}
