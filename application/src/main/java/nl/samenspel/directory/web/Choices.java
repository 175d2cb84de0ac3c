package nl.samenspel.directory.web;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.directory.Facility;
import nl.samenspel.directory.Kind;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.directory.Presence;
import nl.samenspel.directory.Price;
import nl.samenspel.directory.SeenBy;
import nl.samenspel.directory.WayIn;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.privacy.Hiding;
import nl.samenspel.search.Themes;
import nl.samenspel.web.Page;

/** The answers that the form of an entry offers, with their words. */
public final class Choices {

    /** These themes by their codes, in this order. */
    public static Map<String, String> themes(Page page, Themes known, List<String> codes) {
        Map<String, String> options = new LinkedHashMap<>();
        codes.forEach(code -> options.put(code, known.name(code, page.inLanguage())));
        return options;
    }


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
        return costs(page);
    }

    public Map<String, String> reaches(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        EntryForm.REACHES.forEach(reach -> choices.put(reach, page.text("directory.reach." + reach, page.municipality())));
        return choices;
    }

    /** Languages that are offered to choose from (ISO 639-1, and 639-3 for those without a code of two letters), those most spoken in Dutch towns. */
    static final List<String> LANGUAGES = List.of("en", "ar", "tr", "zgh", "pl", "uk", "fa", "so", "ti", "es", "fr", "de", "dse");

    public static Map<String, String> languages(Page page) {
        return said(page, "directory.language.", LANGUAGES);
    }

    public static Map<String, String> rhythms(Page page) {
        return said(page, "directory.rhythm.", SeriesForm.RHYTHMS);
    }

    /** Which one of the month. */
    public static Map<String, String> weeks(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", page.text("directory.series.week.none"));
        choices.putAll(said(page, "directory.times.week.", SeriesForm.WEEKS));
        return choices;
    }

    public static Map<String, String> weekdays(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            choices.put(day.name(), page.times().weekday(day));
        }
        return choices;
    }

    /** How often, or nobody knows yet. */
    public static Map<String, String> rhythmsOrUnknown(Page page) {
        Map<String, String> choices = rhythms(page);
        choices.put("unknown", page.text("directory.initiative.rhythm.unknown"));
        return choices;
    }

    /** The neighbourhoods by name. */
    static Map<String, String> areas(KnownAreas areas) {
        Map<String, String> choices = new LinkedHashMap<>();
        areas.neighbourhoods().forEach(each -> choices.put(each.code(), each.name()));
        return choices;
    }

    public static Map<String, String> orUnknown(Page page, Map<String, String> areas) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", page.text("directory.initiative.area.unknown", page.municipality()));
        choices.putAll(areas);
        return choices;
    }

    public static Map<String, String> costs(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Price price : Price.values()) {
            choices.put(price.name(), page.text("directory.price." + price.key()));
        }
        return choices;
    }

    public static Map<String, String> whys(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Hiding.Why why : Hiding.Why.values()) {
            choices.put(why.name(), page.text("privacy.matter." + why.key()));
        }
        return choices;
    }

    static Set<String> whys() {
        return Stream.of(Hiding.Why.values()).map(Enum::name).collect(Collectors.toSet());
    }

    public static Map<String, String> presences(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Presence presence : Presence.values()) {
            choices.put(presence.name(), page.text("directory.presence." + presence.key()));
        }
        return choices;
    }

    public static Map<String, String> facilities(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Facility facility : Facility.values()) {
            choices.put(facility.name(), page.text("directory.facility." + facility.key()));
        }
        return choices;
    }

    public static Map<String, String> readers(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (SeenBy seenBy : SeenBy.values()) {
            choices.put(seenBy.name(), page.text("directory.seen-by." + seenBy.key()));
        }
        return choices;
    }

    public static Map<String, String> yesOrNo(Page page) {
        return said(page, "directory.secret.", List.of("nee", "ja"));
    }

    private static Map<String, String> said(Page page, String key, List<String> answers) {
        Map<String, String> choices = new LinkedHashMap<>();
        answers.forEach(answer -> choices.put(answer, page.text(key + answer)));
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
