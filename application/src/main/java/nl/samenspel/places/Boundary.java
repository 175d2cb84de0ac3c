package nl.samenspel.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where an area ends (<i>grens</i>): one or more polygons, each with its outer line first and then its holes. A point on a line that two areas share lies in exactly one of
 * them, so that nothing is counted twice and nothing falls between.
 */
public final class Boundary {

    private final List<List<Ring>> polygons;
    private final Extent extent;

    Boundary(List<List<Ring>> polygons) {
        if (polygons.isEmpty() || polygons.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("A boundary without a line is nowhere");
        }
        this.polygons = polygons.stream().map(List::copyOf).toList();
        this.extent = polygons.stream().map(polygon -> polygon.getFirst().extent()).reduce(Extent::with).orElseThrow();
    }

    List<List<Ring>> polygons() {
        return polygons;
    }

    public Extent extent() {
        return extent;
    }

    /** Whether the point lies within: decided without rounding error. */
    public boolean contains(Point point) {
        return extent.holds(point) && polygons.stream().anyMatch(polygon -> contains(polygon, point.longitude(), point.latitude()));
    }

    private static boolean contains(List<Ring> polygon, double longitude, double latitude) {
        boolean within = false;
        for (Ring ring : polygon) {
            within ^= ring.isCrossedOddly(longitude, latitude);
        }
        return within;
    }

    /** A point within that stands for the whole: the centre of mass, or when that lies outside (a crescent, a ring) the middle of the widest part at its height. */
    public Point centre() {
        Point middle = centreOfMass();
        return contains(middle) ? middle : widestAt(middle.latitude());
    }

    private Point centreOfMass() {
        double area = 0;
        double east = 0;
        double north = 0;
        for (List<Ring> polygon : polygons) {
            for (Ring ring : polygon) {
                double sign = (ring == polygon.getFirst() ? 1 : -1) * Math.signum(ring.twiceTheArea());
                double twice = sign * ring.twiceTheArea();
                double[] moments = ring.moments();
                area += twice;
                east += sign * moments[0] / 3 + ring.longitude(0) * twice;
                north += sign * moments[1] / 3 + ring.latitude(0) * twice;
            }
        }
        return area > 0 ? new Point(east / area, north / area) : new Point((extent.west() + extent.east()) / 2, (extent.south() + extent.north()) / 2);
    }

    private Point widestAt(double latitude) {
        List<Double> crossings = new ArrayList<>();
        polygons.forEach(polygon -> polygon.forEach(ring -> addCrossings(ring, latitude, crossings)));
        crossings.sort(null);
        double width = -1;
        Point widest = new Point(polygons.getFirst().getFirst().longitude(0), polygons.getFirst().getFirst().latitude(0));
        for (int at = 1; at < crossings.size(); at++) {
            double middle = (crossings.get(at - 1) + crossings.get(at)) / 2;
            if (crossings.get(at) - crossings.get(at - 1) > width && contains(new Point(middle, latitude))) {
                width = crossings.get(at) - crossings.get(at - 1);
                widest = new Point(middle, latitude);
            }
        }
        return widest;
    }

    private static void addCrossings(Ring ring, double latitude, List<Double> crossings) {
        for (int corner = 1; corner < ring.corners(); corner++) {
            double from = ring.latitude(corner - 1);
            double to = ring.latitude(corner);
            if (from <= latitude != to <= latitude) {
                crossings.add(ring.longitude(corner - 1) + (latitude - from) / (to - from) * (ring.longitude(corner) - ring.longitude(corner - 1)));
            }
        }
    }

    /** The shape as a GeoJSON geometry, to a decimetre. */
    public String toGeoJson() {
        return GeoJson.write(this);
    }

    /** Hands over every line, outer ones and holes alike, as its corners: what a drawing needs. */
    public void forEachLine(Consumer<List<Point>> each) {
        for (List<Ring> polygon : polygons) {
            for (Ring ring : polygon) {
                List<Point> corners = new ArrayList<>(ring.corners());
                for (int corner = 0; corner < ring.corners(); corner++) {
                    corners.add(new Point(ring.longitude(corner), ring.latitude(corner)));
                }
                each.accept(corners);
            }
        }
    }
}
