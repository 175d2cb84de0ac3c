package nl.samenspel.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The choices of one filter in a segment, and who has them. They are counted set by set; where there are many choices and entries have few of them each, as with areas, entry
 * by entry when that is less to look at.
 */
final class Choices {

    /** From so many choices on, what each entry has is kept as well: some eight bytes an entry. */
    private static final int MANY = 50;

    /** Looking up what one entry has takes about as long as laying so many words of sets over each other. */
    private static final double AS_WORDS = 1.5;

    private final List<String> codes;
    private final Map<String, EntrySet> byCode;
    private final EntrySet[] sets;
    private final @Nullable ByEntry byEntry;

    Choices(Map<String, EntrySet> sets, int size) {
        this.byCode = Map.copyOf(sets);
        this.codes = sets.keySet().stream().sorted().toList();
        this.sets = codes.stream().map(sets::get).toArray(EntrySet[]::new);
        this.byEntry = this.sets.length < MANY ? null : ByEntry.of(this.sets, size);
    }

    /**
     * The same the other way round.
     *
     * @param begin where the choices of each entry begin, and at last where they end
     * @param numbers of choices
     */
    private record ByEntry(int[] begin, short[] numbers) {

        static ByEntry of(EntrySet[] sets, int size) {
            List<FixedBitSet> all = Arrays.stream(sets).map(set -> set.entries(size)).toList();
            int[] begin = new int[size + 1];
            all.forEach(set -> EntryBits.each(set, entry -> begin[entry + 1]++));
            for (int entry = 0; entry < size; entry++) {
                begin[entry + 1] += begin[entry];
            }
            short[] numbers = new short[begin[size]];
            int[] next = begin.clone();
            for (int number = 0; number < all.size(); number++) {
                short choice = (short) number;
                EntryBits.each(all.get(number), entry -> numbers[next[entry]++] = choice);
            }
            return new ByEntry(begin, numbers);
        }

        double each() {
            return (double) numbers.length / begin.length;
        }

        void count(long[] entries, int[] places, int[] counts) {
            for (int word = 0; word < entries.length; word++) {
                for (long left = entries[word]; left != 0; left &= left - 1) {
                    int entry = word * EntryBits.IN_A_WORD + Long.numberOfTrailingZeros(left);
                    for (int at = begin[entry]; at < begin[entry + 1]; at++) {
                        counts[places[numbers[at]]]++;
                    }
                }
            }
        }

        long bytes() {
            return 4L * begin.length + 2L * numbers.length;
        }
    }

    /** In a fixed order. */
    List<String> codes() {
        return codes;
    }

    /** Who has this one. */
    EntrySet of(String code) {
        return byCode.getOrDefault(code, EntrySet.NONE);
    }

    /**
     * Counts how many of some entries have each choice.
     *
     * @param places where the count of each is added, in the order of {@link #codes}
     */
    void count(FixedBitSet entries, int[] places, int[] counts) {
        if (byEntry != null && entries.cardinality() * (1 + byEntry.each()) * AS_WORDS < (double) sets.length * entries.getBits().length) {
            byEntry.count(entries.getBits(), places, counts);
        } else {
            for (int number = 0; number < sets.length; number++) {
                counts[places[number]] += sets[number].countIn(entries);
            }
        }
    }

    long bytes() {
        return Arrays.stream(sets).mapToLong(EntrySet::bytes).sum() + (byEntry == null ? 0 : byEntry.bytes());
    }
}
