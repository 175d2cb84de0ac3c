package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** How near each entry is to the searcher: in metres when both places are known, else by area. */
final class Nearness {

    private static final double METRES_IN_A_DEGREE = 111_195;

    private final @Nullable Point from;
    private final double eastward;
    private final boolean known;
    private final List<FixedBitSet> inArea = new ArrayList<>();
    private final List<FixedBitSet> everywhere = new ArrayList<>();
    private final List<FixedBitSet> elsewhere = new ArrayList<>();
    private final boolean askedElsewhere;

    /** @param askedElsewhere whether another town was named */
    Nearness(Question question, Optional<Area> area, boolean askedElsewhere, View view) {
        this.askedElsewhere = askedElsewhere;
        from = question.from().or(() -> area.flatMap(Area::centre)).orElse(null);
        eastward = from == null ? 1 : Math.cos(Math.toRadians(from.latitude()));
        known = from != null || question.area().isPresent();
        for (Segment segment : view.segments()) {
            inArea.add(entries(question.area(), segment));
            everywhere.add(entries(Optional.of(Filter.EVERYWHERE), segment));
            elsewhere.add(entries(Optional.of(Filter.ELSEWHERE), segment));
        }
    }

    private static FixedBitSet entries(Optional<String> choice, Segment segment) {
        FixedBitSet entries = new FixedBitSet(segment.columns().size());
        choice.map(segment.columns().choices(Filter.AREA)::get).ifPresent(chosen -> chosen.addTo(entries));
        return entries;
    }

    /** As the crow flies on a flat map, good to a per cent within a town. */
    double metres(Columns columns, int entry) {
        long place = columns.place(entry);
        if (from == null || place == Columns.NOWHERE) {
            return Double.NaN;
        }
        double north = Columns.latitude(place) - from.latitude();
        double east = (Columns.longitude(place) - from.longitude()) * eastward;
        return METRES_IN_A_DEGREE * Math.sqrt(north * north + east * east);
    }

    boolean knowsFrom() {
        return from != null;
    }

    OptionalDouble known(double metres) {
        return Double.isNaN(metres) ? OptionalDouble.empty() : OptionalDouble.of(metres);
    }

    /** At most 1. @param segment its number */
    double factor(int segment, Columns columns, int entry) {
        if (!askedElsewhere && elsewhere.get(segment).get(entry)) {
            return Weights.ELSEWHERE;
        }
        if (!known) {
            return 1;
        }
        double metres = metres(columns, entry);
        if (!Double.isNaN(metres)) {
            return Weights.LEAST_NEARNESS + (1 - Weights.LEAST_NEARNESS) / (1 + metres / Weights.HALF_DISTANCE);
        }
        if (inArea.get(segment).get(entry)) {
            return Weights.IN_AREA;
        }
        return everywhere.get(segment).get(entry) ? Weights.EVERYWHERE : Weights.SOMEWHERE;
    }
}
