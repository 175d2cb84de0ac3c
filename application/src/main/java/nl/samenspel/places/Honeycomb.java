package nl.samenspel.places;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws areas of which only the middle is known: a field of hexagons, each given to the nearest middle within reach. The straight edges say what it is: a drawing of about
 * where things lie, not a measured boundary. The drawings of areas fit together without gaps, and any of them may be joined.
 *
 * @param <T> what a middle is the middle of
 */
final class Honeycomb<T> {

    /** From the middle of a hexagon to a corner, in metres: about three streets. */
    private static final double SIZE = 220;
    /** The farthest from a middle that still counts as its area, in metres. */
    private static final double REACH = 1_000;
    private static final double METRES_IN_A_DEGREE = Math.PI / 180 * 6_371_008.8;
    private static final double ROOT = Math.sqrt(3);

    private final Point origin;
    private final Map<Cell, T> owners = new HashMap<>();

    private Honeycomb(Point origin) {
        this.origin = origin;
    }

    /** One hexagon. Its middle lies at (2 column + row, 3 row) in half widths and half sizes: whole numbers, so that neighbours agree about their corners exactly. */
    record Cell(int column, int row) {

        Corner middle() {
            return new Corner(2 * column + row, 3 * row);
        }

        /** The corners against the clock, from the top. */
        List<Corner> corners() {
            Corner middle = middle();
            return List.of(middle.plus(0, 2), middle.plus(-1, 1), middle.plus(-1, -1), middle.plus(0, -2), middle.plus(1, -1), middle.plus(1, 1));
        }
    }

    /** A place in the field. @param x in half widths of a hexagon @param y in half sizes */
    record Corner(int x, int y) {

        private Corner plus(int east, int north) {
            return new Corner(x + east, y + north);
        }
    }

    /** Draws around these middles. */
    static <T> Honeycomb<T> around(Map<T, Point> middles) {
        double longitude = middles.values().stream().mapToDouble(Point::longitude).average().orElseThrow();
        double latitude = middles.values().stream().mapToDouble(Point::latitude).average().orElseThrow();
        Honeycomb<T> comb = new Honeycomb<>(new Point(longitude, latitude));
        comb.giveOut(middles);
        return comb;
    }

    private void giveOut(Map<T, Point> middles) {
        Map<Cell, Double> distances = new HashMap<>();
        int steps = (int) Math.ceil(REACH / (1.5 * SIZE));
        middles.forEach((owner, middle) -> {
            Cell own = cellAt(middle);
            for (int row = own.row() - steps; row <= own.row() + steps; row++) {
                for (int column = own.column() - 2 * steps; column <= own.column() + 2 * steps; column++) {
                    Cell cell = new Cell(column, row);
                    double metres = cell.equals(own) ? 0 : point(cell.middle()).metresTo(middle);
                    if (metres <= REACH && metres < distances.getOrDefault(cell, Double.MAX_VALUE)) {
                        distances.put(cell, metres);
                        owners.put(cell, owner);
                    }
                }
            }
        });
    }

    private Cell cellAt(Point point) {
        double x = (point.longitude() - origin.longitude()) * Math.cos(Math.toRadians(origin.latitude())) * METRES_IN_A_DEGREE;
        double y = (point.latitude() - origin.latitude()) * METRES_IN_A_DEGREE;
        int row = (int) Math.round(y / (1.5 * SIZE));
        return new Cell((int) Math.round(x / (ROOT * SIZE) - row / 2.0), row);
    }

    private Point point(Corner corner) {
        double x = corner.x() * ROOT / 2 * SIZE;
        double y = corner.y() * SIZE / 2;
        return new Point(origin.longitude() + x / (Math.cos(Math.toRadians(origin.latitude())) * METRES_IN_A_DEGREE), origin.latitude() + y / METRES_IN_A_DEGREE);
    }

    /** The shape of everything that belongs to these owners, joined. @throws IllegalArgumentException when not one hexagon does */
    Boundary shapeOf(Collection<T> joined) {
        List<Cell> cells = owners.entrySet().stream().filter(given -> joined.contains(given.getValue())).map(Map.Entry::getKey).collect(Collectors.toList());
        return new Outline(cells).boundary(this::point);
    }
}
