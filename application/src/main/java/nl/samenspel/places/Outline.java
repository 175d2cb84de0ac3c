package nl.samenspel.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.samenspel.places.Honeycomb.Cell;
import nl.samenspel.places.Honeycomb.Corner;

/** The line around some hexagons: their edges without those that two of them share. Three hexagons meet at a corner, so from each corner the line goes on in one way only. */
final class Outline {

    private final Map<Corner, Corner> onward = new LinkedHashMap<>();

    Outline(Collection<Cell> cells) {
        cells.stream().sorted((one, other) -> one.row() != other.row() ? Integer.compare(one.row(), other.row()) : Integer.compare(one.column(), other.column())).forEach(this::add);
    }

    private void add(Cell cell) {
        List<Corner> corners = cell.corners();
        for (int at = 0; at < corners.size(); at++) {
            Corner from = corners.get(at);
            Corner to = corners.get((at + 1) % corners.size());
            if (!onward.remove(to, from)) {
                onward.put(from, to);
            }
        }
    }

    /** Lines against the clock go around, lines with the clock around a hole in the one that holds them most closely. */
    Boundary boundary(Function<Corner, Point> place) {
        List<List<Ring>> polygons = new ArrayList<>();
        List<Ring> holes = new ArrayList<>();
        while (!onward.isEmpty()) {
            Ring ring = ring(place);
            if (ring.twiceTheArea() > 0) {
                polygons.add(new ArrayList<>(List.of(ring)));
            } else {
                holes.add(ring);
            }
        }
        polygons.sort((one, other) -> Double.compare(one.getFirst().twiceTheArea(), other.getFirst().twiceTheArea()));
        holes.forEach(hole -> polygons.stream().filter(polygon -> polygon.getFirst().isCrossedOddly(hole.longitude(0), hole.latitude(0))).findFirst().ifPresent(polygon -> polygon.add(hole)));
        return new Boundary(polygons);
    }

    private Ring ring(Function<Corner, Point> place) {
        List<Point> corners = new ArrayList<>();
        Corner first = onward.keySet().iterator().next();
        corners.add(place.apply(first));
        for (Corner next = onward.remove(first); next != null; next = onward.remove(next)) {
            corners.add(place.apply(next));
        }
        return new Ring(corners.stream().mapToDouble(Point::longitude).toArray(), corners.stream().mapToDouble(Point::latitude).toArray());
    }
}
