package nl.samenspel.matching.ride;

/** How far and how long it is from one place to another. Both have to be symmetric in meaning, finite and not negative. */
public interface Travel {

    double kilometres(Place from, Place to);

    double minutes(Place from, Place to);

    /** Straight lines on a flat map at one kilometre a minute: the convention of the dial-a-ride test sets. */
    static Travel flat() {
        return new Flat();
    }

    /** Degrees on the globe, lengthened by a factor for roads that are not straight, at a steady speed. */
    static Travel roads(double kilometresPerHour, double detour) {
        return new Roads(kilometresPerHour, detour);
    }

    /** See {@link #flat()}. */
    record Flat() implements Travel {

        @Override
        public double kilometres(Place from, Place to) {
            double east = to.x() - from.x();
            double north = to.y() - from.y();
            return Math.sqrt(east * east + north * north);
        }

        @Override
        public double minutes(Place from, Place to) {
            return kilometres(from, to);
        }
    }

    /**
     * See {@link #roads}. Great-circle distance by the haversine formula (Sinnott, 1984) on a sphere of 6,371 km.
     *
     * @param detour length over the road divided by length as the crow flies
     */
    record Roads(double kilometresPerHour, double detour) implements Travel {

        private static final double EARTH = 6371;

        public Roads {
            if (!(kilometresPerHour > 0) || !(detour >= 1)) {
                throw new IllegalArgumentException("No road is driven like this: " + kilometresPerHour + ", " + detour);
            }
        }

        @Override
        public double kilometres(Place from, Place to) {
            double north = Math.sin(Math.toRadians(to.y() - from.y()) / 2);
            double east = Math.sin(Math.toRadians(to.x() - from.x()) / 2);
            double half = north * north + Math.cos(Math.toRadians(from.y())) * Math.cos(Math.toRadians(to.y())) * east * east;
            return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half))) * detour;
        }

        @Override
        public double minutes(Place from, Place to) {
            return kilometres(from, to) / kilometresPerHour * 60;
        }
    }
}
