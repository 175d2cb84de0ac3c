package nl.samenspel.linkage.linking;

import java.io.IOException;
import java.util.List;
import java.util.function.LongConsumer;
import nl.samenspel.linkage.language.Refused;

/**
 * Goes through all files in the order of their pseudonyms, which are the same in each, and counts what stands together. An
 * address is in memory only for as long as it takes to count it.
 */
final class Walk {

    private static final int TELL_EVERY = 1 << 20;

    private final Stream[] streams;
    private final int[] domainOf;
    private final Cube cube = new Cube();
    private long addresses;
    private long matched;
    private long keptOut;

    /** @param domainOf for each provision the place of its domain */
    Walk(List<Stream> streams, int[] domainOf) {
        this.streams = streams.toArray(Stream[]::new);
        this.domainOf = domainOf;
    }

    Cube count(LongConsumer progress) throws IOException, Refused {
        for (long next = lowest(); next != Long.MAX_VALUE || anyLeft(); next = lowest()) {
            countOne(next);
            if ((addresses & TELL_EVERY - 1) == 0) {
                progress.accept(addresses);
            }
        }
        return cube;
    }

    private long lowest() {
        long lowest = Long.MAX_VALUE;
        for (Stream stream : streams) {
            lowest = Math.min(lowest, stream.pseudonym());
        }
        return lowest;
    }

    private boolean anyLeft() {
        for (Stream stream : streams) {
            if (!stream.isDone()) {
                return true;
            }
        }
        return false;
    }

    private void countOne(long pseudonym) throws IOException, Refused {
        int provisions = 0;
        int domains = 0;
        long partners = 0;
        int district = 0;
        boolean out = false;
        for (Stream stream : streams) {
            while (stream.pseudonym() == pseudonym && !stream.isDone()) {
                if (stream.keepsOut()) {
                    out = true;
                } else {
                    provisions++;
                    domains |= 1 << domainOf[stream.provision()];
                    partners |= 1L << stream.partner();
                    district = Math.max(district, stream.district());
                }
                stream.advance();
            }
        }
        finish(pseudonym, provisions, domains, partners, out ? -1 : district);
    }

    private void finish(long pseudonym, int provisions, int domains, long partners, int district) {
        if (district < 0) {
            keptOut++;
        } else if (provisions > 0) {
            int organisations = Long.bitCount(partners);
            addresses++;
            matched += organisations > 1 ? 1 : 0;
            cube.add(provisions, domains, organisations, district, pseudonym);
            for (Stream stream : streams) {
                if ((partners >>> stream.partner() & 1) == 1) {
                    stream.addresses++;
                    stream.matched += organisations > 1 ? 1 : 0;
                }
            }
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
}
