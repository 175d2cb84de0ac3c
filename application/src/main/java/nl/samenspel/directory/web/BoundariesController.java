package nl.samenspel.directory.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.directory.AreaBook;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.places.AreaBoundary;
import nl.samenspel.places.AreaLevel;
import nl.samenspel.places.Boundaries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Boundaries as open data in GeoJSON (RFC 7946, CRS84), for maps here and elsewhere. */
@RestController
@RequestMapping(path = "/api/v1", produces = BoundariesController.GEO_JSON)
class BoundariesController {

    static final String GEO_JSON = "application/geo+json";

    private final Boundaries boundaries;
    private final AreaBook areas;

    BoundariesController(Boundaries boundaries, AreaBook areas) {
        this.boundaries = boundaries;
        this.areas = areas;
    }

    @Schema(name = "Grenzen", description = "Grenzen van gebieden, als GeoJSON FeatureCollection in CRS84")
    record Collection(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "FeatureCollection") String type,
            @Schema(requiredMode = RequiredMode.REQUIRED) List<Feature> features) {}

    @Schema(name = "Grens", description = "De grens van één gebied, als GeoJSON Feature")
    record Feature(
            @Schema(requiredMode = RequiredMode.REQUIRED, example = "Feature") String type,
            @Schema(description = "Code van het gebied", requiredMode = RequiredMode.REQUIRED) String id,
            @Schema(requiredMode = RequiredMode.REQUIRED) Properties properties,
            @Schema(description = "GeoJSON MultiPolygon", type = "object", requiredMode = RequiredMode.REQUIRED) @JsonRawValue String geometry) {}

    @Schema(name = "GrensEigenschappen", description = "Wat er over de grens te zeggen is")
    record Properties(
            @Schema(description = "Code van het gebied", requiredMode = RequiredMode.REQUIRED) String code,
            @Schema(description = "Naam van het gebied", requiredMode = RequiredMode.REQUIRED) String naam,
            @Schema(description = "De pagina voor mensen", format = "uri") String pagina,
            @Schema(description = "Een punt in het gebied: lengte en breedte", requiredMode = RequiredMode.REQUIRED) List<Double> midden,
            @Schema(description = "Wie de grens getekend heeft") String bron,
            @Schema(description = "Het jaar waar de grens voor geldt; 0 als dat niet bekend is") int jaar,
            @Schema(description = "Of de grens alleen ongeveer laat zien waar het gebied ligt", requiredMode = RequiredMode.REQUIRED) boolean schematisch) {}

    /** What a page needs of an area. */
    private record Named(String name, String path) {}

    @Operation(operationId = "lijstWijkgrenzen", tags = "Gebieden", summary = "De grenzen van de wijken", description = "Geeft de grens van elke wijk waarvan die bekend is, als GeoJSON.")
    @GetMapping("/wijkgrenzen")
    Collection districts(@Parameter(hidden = true) HttpServletRequest request) {
        KnownAreas known = areas.here();
        return collection(AreaLevel.DISTRICT, ApiLinks.base(request), code -> known.district(code).map(district -> new Named(district.name(), "/aanbod?wijk=" + district.slug())));
    }

    @Operation(operationId = "lijstBuurtgrenzen", tags = "Gebieden", summary = "De grenzen van de buurten", description = "Geeft de grens van elke buurt waarvan die bekend is, als GeoJSON.")
    @GetMapping("/buurtgrenzen")
    Collection neighbourhoods(@Parameter(hidden = true) HttpServletRequest request) {
        KnownAreas known = areas.here();
        return collection(AreaLevel.NEIGHBOURHOOD, ApiLinks.base(request), code -> known.neighbourhood(code).map(part -> new Named(part.name(), "/buurten/" + part.slug())));
    }

    private Collection collection(AreaLevel level, String base, Function<String, Optional<Named>> named) {
        return new Collection("FeatureCollection", boundaries.here().of(level).stream().flatMap(boundary -> named.apply(boundary.area()).map(area -> feature(boundary, area, base)).stream()).toList());
    }

    private static Feature feature(AreaBoundary boundary, Named area, String base) {
        List<Double> middle = List.of(boundary.centre().longitude(), boundary.centre().latitude());
        return new Feature("Feature", boundary.area(),
                new Properties(boundary.area(), area.name(), base + area.path(), middle, boundary.source(), boundary.year(), boundary.schematic()), boundary.boundary().toGeoJson());
    }
}
