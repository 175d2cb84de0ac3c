package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.util.FixedBitSet;

/** Lets filters choose among entries that match, all of them or all but one. */
final class Choosing {

    private final View view;
    private final List<FixedBitSet> matches;
    private final Map<Filter, List<FixedBitSet>> chosen = new EnumMap<>(Filter.class);
    private final Optional<List<FixedBitSet>> within;
    private final List<FixedBitSet> all;

    Choosing(View view, List<FixedBitSet> matches, Filters filters, Nearness nearness) {
        this.view = view;
        this.matches = matches;
        for (Filter filter : Filter.values()) {
            Set<String> codes = filter.chosen(filters);
            if (!codes.isEmpty()) {
                chosen.put(filter, view.segments().stream().map(segment -> entries(filter, codes, segment)).toList());
            }
        }
        boolean near = filters.within().isPresent() && nearness.tells();
        within = near ? Optional.of(within(filters.within().getAsInt(), nearness)) : Optional.empty();
        all = passing(EnumSet.noneOf(Filter.class), true);
    }

    private static FixedBitSet entries(Filter filter, Set<String> codes, Segment segment) {
        FixedBitSet entries = new FixedBitSet(segment.columns().size());
        codes.forEach(code -> add(filter, code, segment, entries));
        if (filter == Filter.AREA) {
            add(filter, Filter.EVERYWHERE, segment, entries);
        }
        return entries;
    }

    private static void add(Filter filter, String code, Segment segment, FixedBitSet entries) {
        segment.columns().choices(filter).of(code).addTo(entries);
    }

    private List<FixedBitSet> within(int metres, Nearness nearness) {
        double farthest = Nearness.squareOf(metres);
        List<FixedBitSet> within = new ArrayList<>();
        for (int segment = 0; segment < matches.size(); segment++) {
            Columns columns = view.segments().get(segment).columns();
            within.add(new FixedBitSet(within(matches.get(segment).getBits(), columns, farthest, nearness), columns.size()));
        }
        return within;
    }

    private static long[] within(long[] entries, Columns columns, double farthest, Nearness nearness) {
        long[] near = new long[entries.length];
        for (int word = 0; word < entries.length; word++) {
            for (long left = entries[word]; left != 0; left &= left - 1) {
                if (nearness.square(columns, word * EntryBits.IN_A_WORD + Long.numberOfTrailingZeros(left)) <= farthest) {
                    near[word] |= Long.lowestOneBit(left);
                }
            }
        }
        return near;
    }

    /** What passes all filters. */
    List<FixedBitSet> all() {
        return all;
    }

    /** What passes all filters but this one. */
    List<FixedBitSet> allBut(Filter filter) {
        return chosen.containsKey(filter) ? passing(EnumSet.of(filter), true) : all;
    }

    List<FixedBitSet> allButDistance() {
        return within.isEmpty() ? all : passing(EnumSet.noneOf(Filter.class), false);
    }

    private List<FixedBitSet> passing(Set<Filter> but, boolean alsoNear) {
        List<FixedBitSet> passing = matches;
        for (Map.Entry<Filter, List<FixedBitSet>> each : chosen.entrySet()) {
            if (!but.contains(each.getKey())) {
                passing = both(passing, each.getValue());
            }
        }
        return alsoNear && within.isPresent() ? both(passing, within.get()) : passing;
    }

    private static List<FixedBitSet> both(List<FixedBitSet> some, List<FixedBitSet> others) {
        List<FixedBitSet> both = new ArrayList<>();
        for (int segment = 0; segment < some.size(); segment++) {
            FixedBitSet entries = some.get(segment).clone();
            entries.and(others.get(segment));
            both.add(entries);
        }
        return both;
    }

    static int count(List<FixedBitSet> entries) {
        return entries.stream().mapToInt(FixedBitSet::cardinality).sum();
    }
}
