package nl.samenspel.places;

/**
 * A place on the earth in WGS84, the way GPS and GeoJSON (RFC 7946) say it.
 *
 * @param longitude in degrees east, −180 to 180
 * @param latitude in degrees north, −90 to 90
 */
public record Point(double longitude, double latitude) {

    /** Mean radius of the earth (IUGG, GRS 80), in metres. */
    private static final double EARTH = 6_371_008.8;

    public Point {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("No place on earth: " + longitude + ", " + latitude);
        }
    }

    /** Metres in a straight line, by the haversine formula (Sinnott 1984): right to half a percent, which is less than a street is wide within a town. */
    public double metresTo(Point other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = square(Math.sin(north / 2)) + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * square(Math.sin(east / 2));
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    /**
     * Metres on foot, estimated: streets make a walk longer than a straight line by {@link #DETOUR}. A canal or railway on the way may make it much longer, so it is told as
     * a time to reckon with, never as a promise.
     */
    public int walkTo(Point other) {
        return (int) Math.round(metresTo(other) * DETOUR);
    }

    /** How much longer a walk through streets is than the straight line: 1.3; docs/decisions/0046 says why. */
    public static final double DETOUR = 1.3;

    private static double square(double number) {
        return number * number;
    }
}
