package nl.samenspel.matching;

/**
 * Where somebody roughly is: the centre of a neighbourhood, never a door. Distances come in coarse steps, because several
 * exact ones would give a home away.
 *
 * @param neighbourhood its name or code
 * @param latitude      of the centre, in degrees north
 * @param longitude     of the centre, in degrees east
 */
public record Place(String neighbourhood, double latitude, double longitude) {

    /** The steps in which distances are told and compared, in metres. */
    public static final int STEP = 500;

    private static final double EARTH_RADIUS = 6_371_009;

    public Place {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on earth: " + latitude + ", " + longitude);
        }
    }

    /** Metres by the great circle (haversine), rounded up to a whole step; one step within a neighbourhood. */
    public int metresTo(Place other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + east * east * Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        double metres = 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, chord)));
        return STEP * Math.max(1, (int) Math.ceil(metres / STEP - 1e-6));
    }
}
