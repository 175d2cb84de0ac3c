package nl.samenspel.finding;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.util.FixedBitSet;

/** Counts what each choice would give, by laying its entries over those that match. */
final class Counting {

    /** Metres that a searcher can choose from. */
    private static final List<Integer> DISTANCES = List.of(500, 1_000, 2_000, 5_000);

    private final View view;
    private final Choosing choosing;
    private final Filters filters;
    private final Nearness nearness;
    private final Set<String> areas;

    /** @param areas codes of all areas there are */
    Counting(View view, Choosing choosing, Filters filters, Nearness nearness, Set<String> areas) {
        this.view = view;
        this.choosing = choosing;
        this.filters = filters;
        this.nearness = nearness;
        this.areas = areas;
    }

    Counts counts() {
        List<FixedBitSet> times = choosing.allBut(Filter.TIME);
        return new Counts(of(Filter.THEME), areas(), of(Filter.KIND), of(Filter.PRICE), of(Filter.WAY_IN), of(Filter.LANGUAGE), of(Filter.ACCESSIBILITY), days(times), parts(times), within());
    }

    private Map<String, Integer> of(Filter filter) {
        List<FixedBitSet> entries = choosing.allBut(filter);
        View.AllChoices all = view.choices(filter);
        int[] found = new int[all.codes().size()];
        for (int number = 0; number < entries.size(); number++) {
            view.segments().get(number).columns().choices(filter).count(entries.get(number), all.places()[number], found);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int choice = 0; choice < found.length; choice++) {
            if (found[choice] > 0) {
                counts.put(all.codes().get(choice), found[choice]);
            }
        }
        return counts;
    }

    /** What is for the whole municipality is for each area. */
    private Map<String, Integer> areas() {
        Map<String, Integer> counts = of(Filter.AREA);
        counts.remove(Filter.ELSEWHERE);
        Integer everywhere = counts.remove(Filter.EVERYWHERE);
        if (everywhere != null) {
            areas.forEach(area -> counts.putIfAbsent(area, 0));
            counts.replaceAll((_, count) -> count + everywhere);
        }
        return counts;
    }

    private Map<DayOfWeek, Integer> days(List<FixedBitSet> entries) {
        Map<DayOfWeek, Integer> counts = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            put(day, any(TimesChosen.codes(withDays(Set.of(day))), entries), counts);
        }
        return counts;
    }

    private Map<PartOfDay, Integer> parts(List<FixedBitSet> entries) {
        Map<PartOfDay, Integer> counts = new EnumMap<>(PartOfDay.class);
        for (PartOfDay part : PartOfDay.values()) {
            put(part, any(TimesChosen.codes(withParts(Set.of(part))), entries), counts);
        }
        return counts;
    }

    private static <T> void put(T choice, int count, Map<T, Integer> counts) {
        if (count > 0) {
            counts.put(choice, count);
        }
    }

    private Filters withDays(Set<DayOfWeek> days) {
        return times(days, filters.parts());
    }

    private Filters withParts(Set<PartOfDay> parts) {
        return times(filters.weekdays(), parts);
    }

    private static Filters times(Set<DayOfWeek> days, Set<PartOfDay> parts) {
        Filters none = Filters.NONE;
        return new Filters(none.themes(), none.areas(), none.kinds(), none.prices(), none.waysIn(), none.languages(), none.accessibility(), days, parts, none.within());
    }

    private int any(Set<String> codes, List<FixedBitSet> entries) {
        int count = 0;
        for (int number = 0; number < entries.size(); number++) {
            Segment segment = view.segments().get(number);
            FixedBitSet any = new FixedBitSet(segment.columns().size());
            boolean some = false;
            for (String code : codes) {
                EntrySet chosen = segment.columns().choices(Filter.TIME).of(code);
                chosen.addTo(any);
                some |= chosen != EntrySet.NONE;
            }
            count += some ? (int) FixedBitSet.intersectionCount(any, entries.get(number)) : 0;
        }
        return count;
    }

    private SortedMap<Integer, Integer> within() {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        if (!nearness.tells()) {
            return counts;
        }
        int[] found = new int[DISTANCES.size()];
        double[] squares = DISTANCES.stream().mapToDouble(Nearness::squareOf).toArray();
        List<FixedBitSet> entries = choosing.allButDistance();
        for (int number = 0; number < entries.size(); number++) {
            count(entries.get(number).getBits(), view.segments().get(number).columns(), squares, found);
        }
        for (int step = 0; step < found.length; step++) {
            put(DISTANCES.get(step), found[step], counts);
        }
        return counts;
    }

    /** Every entry found is looked at, so this walks through them itself. */
    private void count(long[] entries, Columns columns, double[] squares, int[] found) {
        for (int word = 0; word < entries.length; word++) {
            for (long left = entries[word]; left != 0; left &= left - 1) {
                double square = nearness.square(columns, word * EntryBits.IN_A_WORD + Long.numberOfTrailingZeros(left));
                for (int step = found.length - 1; step >= 0 && square <= squares[step]; step--) {
                    found[step]++;
                }
            }
        }
    }
}
