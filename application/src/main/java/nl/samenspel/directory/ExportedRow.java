package nl.samenspel.directory;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.places.Slug;

/** An entry as a row of a list: the words that {@link StatedRow} reads the same facts from. */
final class ExportedRow {

    private ExportedRow() {}

    /** @param town the municipality's own name */
    static Map<Column, String> of(String id, EntryFacts facts, List<String> documents, String town, KnownAreas areas) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.ID, id);
        row.put(Column.NAME, facts.about().name());
        row.put(Column.KIND, facts.about().kind().slug());
        row.put(Column.STATED_KIND, facts.about().statedKind());
        row.put(Column.SUMMARY, facts.about().summary());
        row.put(Column.THEMES, String.join(";", facts.about().themes()));
        row.put(Column.FOR_WHOM, facts.about().forWhom());
        row.put(Column.FIGURES, facts.about().figures());
        row.put(Column.WAYS, facts.gettingIn().ways().stream().map(WayIn::key).collect(Collectors.joining(";")));
        row.put(Column.EXPLANATION, facts.gettingIn().explanation());
        row.put(Column.TIMES, facts.gettingIn().times());
        row.put(Column.LANGUAGES, String.join(";", facts.gettingIn().languages()));
        row.put(Column.TIMETABLE, TimetableText.of(facts.timetable()));
        row.put(Column.TELEPHONE, facts.contact().telephone());
        row.put(Column.MAIL, facts.contact().mail());
        row.put(Column.WEBSITE, facts.contact().website());
        row.put(Column.ADDRESS, facts.contact().address());
        row.put(Column.PRICE, facts.cost().price().key());
        row.put(Column.PRICE_WORDS, facts.cost().explanation());
        row.put(Column.SEEN_BY, facts.seenBy().key());
        row.put(Column.DOCUMENTS, String.join(";", documents));
        spot(row, facts.spot());
        whereabouts(row, facts.whereabouts(), town, areas);
        return row;
    }

    private static void spot(Map<Column, String> row, Spot spot) {
        row.put(Column.STREET, spot.street());
        row.put(Column.HOUSE_NUMBER, spot.houseNumber());
        row.put(Column.POSTCODE, spot.postcode());
        row.put(Column.TOWN, spot.town());
        row.put(Column.LATITUDE, spot.point().map(point -> degrees(point.latitude())).orElse(""));
        row.put(Column.LONGITUDE, spot.point().map(point -> degrees(point.longitude())).orElse(""));
        row.put(Column.FACILITIES, spot.facilities().entrySet().stream().map(known -> known.getKey().key() + "=" + (known.getValue() ? "ja" : "nee")).collect(Collectors.joining(";")));
        row.put(Column.PRESENCES, spot.presences().stream().map(Presence::key).collect(Collectors.joining(";")));
        row.put(Column.WITHHELD, spot.withheld() ? "ja" : "nee");
    }

    /** All its digits and no exponent. */
    private static String degrees(double degrees) {
        return new BigDecimal(Double.toString(degrees)).toPlainString().toLowerCase(Locale.ROOT);
    }

    private static void whereabouts(Map<Column, String> row, Whereabouts whereabouts, String town, KnownAreas areas) {
        switch (whereabouts) {
            case Whereabouts.WholeMunicipality(String stated) -> where(row, town, stated, "");
            case Whereabouts.Elsewhere(String elsewhere, String stated) -> where(row, elsewhere, stated, "");
            case Whereabouts.Areas(List<String> districts, List<String> neighbourhoods) -> {
                List<String> wide = districts.stream().map(code -> areas.district(code).map(District::name).filter(name -> means(name, areas.districtAt(Slug.of(name)).map(District::code), code)).orElse(code)).toList();
                List<String> narrow = neighbourhoods.stream()
                        .map(code -> areas.neighbourhood(code).map(Neighbourhood::name).filter(name -> means(name, areas.neighbourhoodAt(Slug.of(name)).map(Neighbourhood::code), code)).orElse(code)).toList();
                where(row, town, String.join(";", wide), String.join(";", narrow));
            }
        }
    }

    /** Whether a reader finds this area by its name; otherwise its code is written. */
    private static boolean means(String name, Optional<String> found, String code) {
        return found.filter(code::equals).isPresent() && name.indexOf(';') < 0;
    }

    private static void where(Map<Column, String> row, String place, String district, String neighbourhood) {
        row.put(Column.PLACE, place);
        row.put(Column.DISTRICT, district);
        row.put(Column.NEIGHBOURHOOD, neighbourhood);
    }
}
