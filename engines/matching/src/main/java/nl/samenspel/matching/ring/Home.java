package nl.samenspel.matching.ring;

/** Where somebody lives, in degrees on the globe; as coarse as privacy asks, as long as walking distances still mean something. */
public record Home(double latitude, double longitude) {

    private static final double EARTH_RADIUS = 6_371_000;

    public Home {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("No place on earth: " + latitude + ", " + longitude);
        }
    }

    /** Metres as the crow flies (haversine; Sinnott, 1984). */
    public double metresTo(Home other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double half = north * north
                + east * east * Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
    }
}
