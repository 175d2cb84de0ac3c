package nl.samenspel.places;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file of boundaries feature by feature, so that the file of the whole country costs no more memory than one municipality. Everything that is wrong is said, with
 * the number of the feature, up to {@link #MOST_PROBLEMS}.
 */
final class BoundaryFile {

    static final int MOST_PROBLEMS = 20;

    private final MunicipalityCode municipality;
    /** A feature is read from the middle of the file: what follows it is the next one. */
    private final JsonMapper json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<BoundaryReport.Problem> problems = new ArrayList<>();
    private Optional<AreaLevel> level;
    private int elsewhere;
    private int number;

    BoundaryFile(MunicipalityCode municipality, Optional<AreaLevel> level) {
        this.municipality = municipality;
        this.level = level;
    }

    /** One area that can be taken in. @param district of a neighbourhood, otherwise empty */
    record Area(int number, String code, String name, String district, String districtName, int year, String source, Boundary boundary) {}

    List<Area> areas() {
        return areas;
    }

    List<BoundaryReport.Problem> problems() {
        return problems;
    }

    /** How many features belong to other municipalities or are water. */
    int elsewhere() {
        return elsewhere;
    }

    /** Which areas the file holds; known when it held any. */
    AreaLevel level() {
        return level.orElseThrow();
    }

    /** Reads all of it; afterwards there are areas or problems. */
    void read(InputStream file) {
        try (JsonParser parser = json.createParser(file)) {
            if (parser.nextToken() != JsonToken.START_OBJECT || !hasFeatures(parser)) {
                problem(0, Reason.of("Dit is geen GeoJSON met ‘features’.", "This is no GeoJSON with ‘features’."));
                return;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT && problems.size() < MOST_PROBLEMS) {
                number++;
                take(new AreaFeature(json.readTree(parser)));
            }
        } catch (JacksonException broken) {
            problem(number + 1, Reason.of("Het bestand is hier geen goede JSON (regel %d).", "The file is no good JSON here (line %d).", broken.getLocation() == null ? 0 : broken.getLocation().getLineNr()));
        }
        if (areas.isEmpty() && problems.isEmpty()) {
            problem(0, Reason.of("Het bestand heeft geen gebieden van %s.", "The file has no areas of %s.", municipality));
        }
    }

    private static boolean hasFeatures(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = parser.currentName().equals("features");
            if (parser.nextToken() == JsonToken.START_ARRAY && found) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    private void take(AreaFeature feature) {
        level = level.or(feature::level);
        if (level.isEmpty()) {
            problem(number, Reason.of("Er staat geen ‘wijkcode’, ‘buurtcode’ of ‘statcode’ bij.", "It has no ‘wijkcode’, ‘buurtcode’ or ‘statcode’."));
            return;
        }
        String code = feature.code(level.get());
        if (feature.isElsewhere(municipality, code) || feature.isWater()) {
            elsewhere++;
        } else {
            complaint(feature, code).ifPresentOrElse(reason -> problem(number, reason), () -> takeShape(feature, code));
        }
    }

    private Optional<Reason> complaint(AreaFeature feature, String code) {
        String word = level().word();
        AreaLevel other = level() == AreaLevel.DISTRICT ? AreaLevel.NEIGHBOURHOOD : AreaLevel.DISTRICT;
        if (code.isEmpty() || other.isOfficial(code)) {
            return Optional.of(Reason.of("Er staat geen code van een %s bij.", "It has no code of a %s.", word));
        }
        if (feature.name(level()).isEmpty()) {
            return Optional.of(Reason.of("%s heeft geen naam.", "%s has no name.", code));
        }
        if (level() == AreaLevel.NEIGHBOURHOOD && feature.district(code).isEmpty()) {
            return Optional.of(Reason.of("Bij buurt %s staat niet in welke wijk zij ligt.", "Neighbourhood %s does not say in which district it lies.", code));
        }
        Integer earlier = numbers.putIfAbsent(code, number);
        return earlier == null ? Optional.empty() : Optional.of(Reason.of("De code %s staat ook al bij nummer %d.", "The code %s stands at number %d already.", code, earlier));
    }

    private void takeShape(AreaFeature feature, String code) {
        switch (GeoJson.read(feature.geometry())) {
            case GeoJson.Wrong(Reason reason) -> problem(number, reason);
            case GeoJson.Read(Boundary boundary) -> areas.add(new Area(number, code, feature.name(level()), level() == AreaLevel.DISTRICT ? "" : feature.district(code),
                    feature.districtName(), feature.year(), feature.source(), boundary));
        }
    }

    private void problem(int feature, Reason reason) {
        problems.add(new BoundaryReport.Problem(feature, reason));
    }
}
