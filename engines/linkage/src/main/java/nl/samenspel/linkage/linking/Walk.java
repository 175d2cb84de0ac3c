package nl.samenspel.linkage.linking;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import nl.samenspel.linkage.language.Refused;

/**
 * Goes through all files in the order of their pseudonyms, which are the same in each, slice by slice, and counts what stands
 * together. An address is in memory only for as long as its slice takes.
 */
final class Walk {

    private static final long ROWS_IN_A_SLICE = 1 << 14;
    private static final int TELL_EVERY = 64;

    private final List<Stream> streams;
    private final int[] domainOf;
    private final Cube cube = new Cube();
    private final Slice slice = new Slice();
    private final long[] addressesOf = new long[Long.SIZE];
    private final long[] matchedOf = new long[Long.SIZE];
    private long addresses;
    private long matched;
    private long keptOut;

    /** @param domainOf for each provision the place of its domain */
    Walk(List<Stream> streams, int[] domainOf) {
        this.streams = streams;
        this.domainOf = domainOf;
    }

    Cube count(LongConsumer progress) throws IOException, Refused {
        long rows = streams.stream().mapToLong(stream -> stream.header().rows()).sum();
        long slices = Math.max(1, rows / ROWS_IN_A_SLICE);
        long width = Long.divideUnsigned(-1, slices);
        long last = Long.MIN_VALUE;
        for (long number = 1; number <= slices; number++) {
            last = number == slices ? Long.MAX_VALUE : last + width;
            for (Stream stream : streams) {
                stream.pourUpTo(last, slice, domainOf);
            }
            slice.empty(this::count);
            if (number % TELL_EVERY == 0) {
                progress.accept(addresses);
            }
        }
        return cube;
    }

    private void count(long pseudonym, int provisions, int domains, long partners, int district, boolean isKeptOut) {
        if (isKeptOut) {
            keptOut++;
            return;
        }
        int organisations = Long.bitCount(partners);
        int more = organisations > 1 ? 1 : 0;
        addresses++;
        matched += more;
        cube.add(provisions, domains, organisations, district, pseudonym);
        for (long left = partners; left != 0; left &= left - 1) {
            int partner = Long.numberOfTrailingZeros(left);
            addressesOf[partner]++;
            matchedOf[partner] += more;
        }
    }

    long addresses() {
        return addresses;
    }

    long matched() {
        return matched;
    }

    long keptOut() {
        return keptOut;
    }

    /** Addresses with a provision of this partner. */
    long addressesOf(int partner) {
        return addressesOf[partner];
    }

    /** Those of them that are also with another. */
    long matchedOf(int partner) {
        return matchedOf[partner];
    }
}
