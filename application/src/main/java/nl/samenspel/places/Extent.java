package nl.samenspel.places;

/** The smallest box of degrees around something. */
public record Extent(double west, double south, double east, double north) {

    /** The box around both. */
    public Extent with(Extent other) {
        return new Extent(Math.min(west, other.west), Math.min(south, other.south), Math.max(east, other.east), Math.max(north, other.north));
    }

    /** Whether the point lies in the box or on its edge. */
    public boolean holds(Point point) {
        return point.longitude() >= west && point.longitude() <= east && point.latitude() >= south && point.latitude() <= north;
    }
}
