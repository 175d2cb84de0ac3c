package nl.samenspel.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The boundaries of one municipality at one moment. */
public final class AreaMap {

    private final List<AreaBoundary> boundaries;

    AreaMap(List<AreaBoundary> boundaries) {
        this.boundaries = boundaries.stream().sorted(Comparator.comparing(AreaBoundary::area)).toList();
    }

    /** The areas of this size that have a boundary, by code. */
    public List<AreaBoundary> of(AreaLevel level) {
        return at(level).toList();
    }

    /** The boundary of the area with this code, if there is one. */
    public Optional<AreaBoundary> of(AreaLevel level, String area) {
        return at(level).filter(boundary -> boundary.area().equals(area)).findFirst();
    }

    /** The code of the area the point lies in. A schematic boundary does not say so: nothing is placed by guess. */
    public Optional<String> areaAt(AreaLevel level, Point point) {
        return at(level).filter(boundary -> !boundary.schematic() && boundary.boundary().contains(point)).map(AreaBoundary::area).findFirst();
    }

    /** Whether some of the boundaries only show about where an area lies. */
    public boolean isSchematic() {
        return boundaries.stream().anyMatch(AreaBoundary::schematic);
    }

    public boolean isEmpty() {
        return boundaries.isEmpty();
    }

    private Stream<AreaBoundary> at(AreaLevel level) {
        return boundaries.stream().filter(boundary -> boundary.level() == level);
    }
}
