package nl.samenspel.directory.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Price;
import nl.samenspel.directory.WayIn;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Page;

/** The answers that the form of an entry offers, with their words. */
public final class Choices {

    private final KnownAreas areas;
    private final Themes themes;

    Choices(KnownAreas areas, Themes themes) {
        this.areas = areas;
        this.themes = themes;
    }

    public Map<String, String> kinds(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            choices.put(kind.name(), page.text("directory.kind." + kind.key()));
        }
        return choices;
    }

    public Map<String, String> themes(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        themes.codes().forEach(code -> choices.put(code, themes.name(code, page.inLanguage())));
        return choices;
    }

    public Map<String, String> ways(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (WayIn way : WayIn.values()) {
            choices.put(way.name(), page.text("directory.way-in." + way.key()));
        }
        return choices;
    }

    public Map<String, String> prices(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Price price : Price.values()) {
            choices.put(price.name(), page.text("directory.price." + price.key()));
        }
        return choices;
    }

    public Map<String, String> reaches(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        EntryForm.REACHES.forEach(reach -> choices.put(reach, page.text("directory.reach." + reach, page.municipality())));
        return choices;
    }

    public Map<String, String> districts() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (District district : areas.districts()) {
            choices.put(district.code(), district.name());
        }
        return choices;
    }

    public Map<String, String> neighbourhoods() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Neighbourhood neighbourhood : areas.neighbourhoods()) {
            choices.put(neighbourhood.code(), neighbourhood.name());
        }
        return choices;
    }
}
