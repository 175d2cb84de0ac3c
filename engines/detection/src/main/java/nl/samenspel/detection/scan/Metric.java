package nl.samenspel.detection.scan;

/** How far two areas are apart. */
public enum Metric {

    /** Straight lines between x and y, in the unit of the coordinates. */
    PLANE {
        @Override
        public double distance(Area one, Area other) {
            return Math.hypot(one.first() - other.first(), one.second() - other.second());
        }
    },

    /** Great circles between latitudes and longitudes, in kilometres on a sphere of {@value #EARTH_RADIUS} km, by the haversine formula. */
    EARTH {
        @Override
        public double distance(Area one, Area other) {
            double latitude = Math.toRadians(other.first() - one.first());
            double longitude = Math.toRadians(other.second() - one.second());
            double chord = square(Math.sin(latitude / 2)) + Math.cos(Math.toRadians(one.first()))
                    * Math.cos(Math.toRadians(other.first())) * square(Math.sin(longitude / 2));
            return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
        }
    };

    /** Kilometres; the value SaTScan and the published results use. */
    private static final double EARTH_RADIUS = 6367;

    private static double square(double value) {
        return value * value;
    }

    public abstract double distance(Area one, Area other);
}
