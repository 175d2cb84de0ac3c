package nl.samenspel.matching.ride;

/**
 * A point on the map; {@link Travel} says what the coordinates mean.
 *
 * @param x to the east: kilometres on a flat map, or degrees of longitude
 * @param y to the north: kilometres on a flat map, or degrees of latitude
 */
public record Place(double x, double y) {

    public Place {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("A place has two finite coordinates: " + x + ", " + y);
        }
    }
}
