package nl.samenspel.places;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads and writes the shape of an area as GeoJSON (RFC 7946): a Polygon or a MultiPolygon in WGS84. */
final class GeoJson {

    /** Around the European part of the Netherlands, generously: longitudes and latitudes that are exchanged, or metres of the national grid, lie outside. */
    private static final Extent NETHERLANDS = new Extent(3.0, 50.5, 7.5, 54.0);
    private static final int FEWEST_CORNERS = 4;
    /** Six decimals of a degree are a decimetre. */
    private static final double DIGITS = 1e6;

    private GeoJson() {}

    /** Either the shape, or why it is none. */
    sealed interface Reading {}

    record Read(Boundary boundary) implements Reading {}

    record Wrong(Reason reason) implements Reading {}

    static Reading read(JsonNode geometry) {
        try {
            return new Read(new Boundary(switch (geometry.path("type").asString("")) {
                case "Polygon" -> List.of(polygon(geometry.path("coordinates")));
                case "MultiPolygon" -> polygons(geometry.path("coordinates"));
                default -> throw new Broken(Reason.of("De vorm is geen Polygon of MultiPolygon.", "The shape is no Polygon or MultiPolygon."));
            }));
        } catch (Broken broken) {
            return new Wrong(broken.reason);
        }
    }

    /** The shape as a GeoJSON geometry, to a decimetre. */
    static String write(Boundary boundary) {
        StringBuilder text = new StringBuilder("{\"type\":\"MultiPolygon\",\"coordinates\":[");
        String between = "";
        for (List<Ring> polygon : boundary.polygons()) {
            text.append(between).append('[');
            between = "";
            for (Ring ring : polygon) {
                write(text.append(between), ring);
                between = ",";
            }
            text.append(']');
            between = ",";
        }
        return text.append("]}").toString();
    }

    private static void write(StringBuilder text, Ring ring) {
        for (int corner = 0; corner < ring.corners(); corner++) {
            text.append(corner == 0 ? "[[" : ",[").append(shortened(ring.longitude(corner))).append(',').append(shortened(ring.latitude(corner))).append(']');
        }
        text.append(']');
    }

    private static double shortened(double degrees) {
        return Math.round(degrees * DIGITS) / DIGITS;
    }

    private static List<List<Ring>> polygons(JsonNode coordinates) {
        List<List<Ring>> polygons = new ArrayList<>();
        coordinates.forEach(polygon -> polygons.add(polygon(polygon)));
        return notEmpty(polygons);
    }

    private static List<Ring> polygon(JsonNode coordinates) {
        List<Ring> rings = new ArrayList<>();
        coordinates.forEach(ring -> rings.add(ring(ring)));
        return notEmpty(rings);
    }

    private static <T> List<T> notEmpty(List<T> parts) {
        if (parts.isEmpty()) {
            throw new Broken(Reason.of("De vorm is leeg.", "The shape is empty."));
        }
        return parts;
    }

    private static Ring ring(JsonNode corners) {
        double[] longitudes = new double[corners.size()];
        double[] latitudes = new double[corners.size()];
        for (int at = 0; at < corners.size(); at++) {
            JsonNode corner = corners.get(at);
            if (!corner.path(0).isNumber() || !corner.path(1).isNumber()) {
                throw new Broken(Reason.of("Hoek %d is geen lengte en breedte.", "Corner %d is no longitude and latitude.", at + 1));
            }
            longitudes[at] = corner.get(0).asDouble();
            latitudes[at] = corner.get(1).asDouble();
            checkPlace(longitudes[at], latitudes[at]);
        }
        int last = corners.size() - 1;
        if (corners.size() < FEWEST_CORNERS || longitudes[0] != longitudes[last] || latitudes[0] != latitudes[last]) {
            throw new Broken(Reason.of("Een lijn is niet gesloten: hij heeft minstens vier hoeken en eindigt waar hij begon.",
                    "A line is not closed: it has at least four corners and ends where it began."));
        }
        return new Ring(longitudes, latitudes);
    }

    private static void checkPlace(double longitude, double latitude) {
        if (longitude >= NETHERLANDS.west() && longitude <= NETHERLANDS.east() && latitude >= NETHERLANDS.south() && latitude <= NETHERLANDS.north()) {
            return;
        }
        boolean exchanged = latitude >= NETHERLANDS.west() && latitude <= NETHERLANDS.east() && longitude >= NETHERLANDS.south() && longitude <= NETHERLANDS.north();
        boolean metres = Math.abs(longitude) > 1_000 && Math.abs(latitude) > 1_000;
        throw new Broken(exchanged
                ? Reason.of("Lengte en breedte zijn verwisseld: GeoJSON noemt eerst de lengte (rond 5), dan de breedte (rond 52).",
                        "Longitude and latitude are exchanged: GeoJSON says longitude (about 5) first, then latitude (about 52).")
                : metres
                        ? Reason.of("De hoeken staan in meters (RD). Vraag de grenzen op in WGS84, met srsName=EPSG:4326.", "Corners are in metres (RD). Ask for the boundaries in WGS84, with srsName=EPSG:4326.")
                        : Reason.of("Een hoek ligt buiten Nederland: %s, %s.", "A corner lies outside the Netherlands: %s, %s.", longitude, latitude));
    }

    /** What is wrong with a shape, on its way out of the recursion. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Reason reason;

        Broken(Reason reason) {
            super(reason.english(), null, false, false);
            this.reason = reason;
        }
    }
}
