package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.samenspel.finding.View.Segment;

/** How near each entry is to the searcher: in metres when both places are known, else by area. */
final class Nearness {

    private static final double METRES_IN_A_STEP = 111_195 / Columns.STEPS;

    private final boolean knowsFrom;
    private final boolean tells;
    private final double fromLatitude;
    private final double fromLongitude;
    private final double eastward;
    private final boolean known;
    private final List<EntrySet> inArea = new ArrayList<>();
    private final List<EntrySet> everywhere = new ArrayList<>();
    private final List<EntrySet> elsewhere = new ArrayList<>();
    private final boolean askedElsewhere;

    /**
     * @param searcher where the searcher is, if known; else the middle of the area counts for the order, and is nothing to tell metres from
     * @param code of the area the searcher lives in or looks at
     * @param askedElsewhere whether another town was named
     */
    Nearness(Optional<Point> searcher, Optional<String> code, Optional<Area> area, boolean askedElsewhere, View view) {
        this.askedElsewhere = askedElsewhere;
        tells = searcher.isPresent();
        Optional<Point> from = searcher.or(() -> area.flatMap(Area::centre));
        knowsFrom = from.isPresent();
        fromLatitude = from.map(Point::latitude).orElse(0.0) * Columns.STEPS;
        fromLongitude = from.map(Point::longitude).orElse(0.0) * Columns.STEPS;
        eastward = Math.cos(Math.toRadians(from.map(Point::latitude).orElse(0.0)));
        known = knowsFrom || code.isPresent();
        for (Segment segment : view.segments()) {
            inArea.add(entries(code, segment));
            everywhere.add(entries(Optional.of(Filter.EVERYWHERE), segment));
            elsewhere.add(entries(Optional.of(Filter.ELSEWHERE), segment));
        }
    }

    private static EntrySet entries(Optional<String> choice, Segment segment) {
        return choice.map(segment.columns().choices(Filter.AREA)::of).orElse(EntrySet.NONE);
    }

    /** As the crow flies on a flat map, good to a per cent within a town; not a number when one of both places is unknown. */
    double metres(Columns columns, int entry) {
        return METRES_IN_A_STEP * Math.sqrt(square(columns, entry));
    }

    /** The same as a square of steps: enough to compare with {@link #squareOf}, and cheaper. */
    double square(Columns columns, int entry) {
        int latitude = columns.latitude(entry);
        if (!knowsFrom || latitude == Columns.NOWHERE) {
            return Double.NaN;
        }
        double north = latitude - fromLatitude;
        double east = (columns.longitude(entry) - fromLongitude) * eastward;
        return north * north + east * east;
    }

    static double squareOf(double metres) {
        double steps = metres / METRES_IN_A_STEP;
        return steps * steps;
    }

    /** Whether the searcher's own place is known, so that a distance may be told and chosen. */
    boolean tells() {
        return tells;
    }

    OptionalDouble known(double metres) {
        return !tells || Double.isNaN(metres) ? OptionalDouble.empty() : OptionalDouble.of(metres);
    }

    /** At most 1. @param segment its number */
    double factor(int segment, Columns columns, int entry) {
        if (!askedElsewhere && elsewhere.get(segment).has(entry)) {
            return Weights.ELSEWHERE;
        }
        if (!known) {
            return 1;
        }
        double metres = metres(columns, entry);
        if (!Double.isNaN(metres)) {
            return Weights.LEAST_NEARNESS + (1 - Weights.LEAST_NEARNESS) / (1 + metres / Weights.HALF_DISTANCE);
        }
        if (inArea.get(segment).has(entry)) {
            return Weights.IN_AREA;
        }
        return everywhere.get(segment).has(entry) ? Weights.EVERYWHERE : Weights.SOMEWHERE;
    }
}
