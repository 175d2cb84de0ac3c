package nl.samenspel.finding;

/**
 * A place on earth in WGS84.
 *
 * @param latitude in degrees, from −90 to 90
 * @param longitude in degrees, from −180 to 180
 */
public record Point(double latitude, double longitude) {

    /** Mean radius in metres, R1 of the IUGG (Moritz, Geodetic Reference System 1980). */
    private static final double EARTH_RADIUS = 6_371_008.8;

    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on earth: %s, %s".formatted(latitude, longitude));
        }
    }

    /** As the crow flies, in metres, on a sphere (haversine formula; Sinnott, Sky and Telescope 68, 1984): within half a per cent. */
    public double metresTo(Point other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double half = north * north + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
