package nl.samenspel.places;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One area of a file, by the names that those who publish boundaries give its properties: the national service (<i>Wijken en Buurten</i> with {@code buurtcode},
 * <i>Gebiedsindelingen</i> with {@code statcode}), the older files of Statistics Netherlands ({@code BU_CODE}) and municipalities that follow them. Capitals and
 * underscores do not count.
 */
final class AreaFeature {

    private static final Pattern WITH_MUNICIPALITY = Pattern.compile("(?:WK|BU)([0-9]{4})[0-9]+");
    private static final Pattern NUMBERED = Pattern.compile("Wijk [0-9]+ +(?=\\p{L})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2}).*");
    private static final int DIGITS_OF_DISTRICT = 8;

    private final Map<String, String> properties = new HashMap<>();
    private final JsonNode geometry;

    AreaFeature(JsonNode feature) {
        for (Map.Entry<String, JsonNode> property : feature.path("properties").properties()) {
            if (property.getValue().isString() || property.getValue().isNumber()) {
                properties.put(property.getKey().toLowerCase(Locale.ROOT).replace("_", ""), property.getValue().asString().strip());
            }
        }
        this.geometry = feature.path("geometry");
    }

    /** The size of area it speaks of, as far as its properties tell. */
    Optional<AreaLevel> level() {
        String code = first("statcode");
        if (!first("buurtcode", "bucode").isEmpty() || code.startsWith("BU")) {
            return Optional.of(AreaLevel.NEIGHBOURHOOD);
        }
        return !first("wijkcode", "wkcode").isEmpty() || code.startsWith("WK") ? Optional.of(AreaLevel.DISTRICT) : Optional.empty();
    }

    /** Empty when there is none. */
    String code(AreaLevel level) {
        return switch (level) {
            case DISTRICT -> first("wijkcode", "wkcode", "statcode");
            case NEIGHBOURHOOD -> first("buurtcode", "bucode", "statcode");
        };
    }

    /** Without the number that Statistics Netherlands puts before the name of a district: "Wijk 01 West" is West. Empty when there is none. */
    String name(AreaLevel level) {
        return switch (level) {
            case DISTRICT -> withoutNumber(first("wijknaam", "wknaam", "statnaam"));
            case NEIGHBOURHOOD -> first("buurtnaam", "bunaam", "statnaam");
        };
    }

    /** The code of the district of a neighbourhood: as stated, or as its own official code says. Empty when nobody says. */
    String district(String code) {
        String stated = first("wijkcode", "wkcode");
        return stated.isEmpty() && AreaLevel.NEIGHBOURHOOD.isOfficial(code) ? "WK" + code.substring(2, DIGITS_OF_DISTRICT) : stated;
    }

    /** The name of the district of a neighbourhood; empty when it is not stated. */
    String districtName() {
        return withoutNumber(first("wijknaam", "wknaam"));
    }

    /** Whether it belongs to another municipality, or to none: large waters and foreign land have codes of their own. */
    boolean isElsewhere(MunicipalityCode here, String code) {
        String stated = first("gemeentecode", "gmcode");
        Matcher official = WITH_MUNICIPALITY.matcher(code);
        return !stated.isEmpty() && !stated.equals(here.value()) || official.matches() && !here.value().endsWith(official.group(1));
    }

    /** Whether it is the water of the municipality, which has a code and nobody living there. */
    boolean isWater() {
        return first("water").equalsIgnoreCase("JA");
    }

    /** The year for which it holds, 0 when it does not say. */
    int year() {
        Matcher year = YEAR.matcher(first("jaar", "jrstatcode"));
        return year.matches() ? Integer.parseInt(year.group(1)) : 0;
    }

    String source() {
        return first("bron");
    }

    JsonNode geometry() {
        return geometry;
    }

    private static String withoutNumber(String name) {
        return NUMBERED.matcher(name).replaceFirst("");
    }

    private String first(String... names) {
        for (String name : names) {
            String value = properties.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }
}
