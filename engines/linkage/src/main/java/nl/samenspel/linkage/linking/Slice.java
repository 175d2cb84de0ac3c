package nl.samenspel.linkage.linking;

import java.util.Arrays;

/**
 * All rows of all partners whose pseudonyms lie between two bounds, put together by pseudonym: a table small enough to stay close to
 * the processor. It is wiped before the next slice.
 */
final class Slice {

    private static final int DOMAINS_AT = 24;
    private static final int DISTRICT_AT = 36;
    private static final long ONE_PROVISION = 1;
    private static final long PROVISIONS = (1L << DOMAINS_AT) - 1;
    private static final long DOMAINS = (1L << DISTRICT_AT - DOMAINS_AT) - 1;
    private static final long DISTRICTS = (1L << 16) - 1;
    private static final long KEPT_OUT = 1L << 63;
    private static final int SMALLEST = 1 << 14;

    private long[] pseudonyms = new long[SMALLEST];
    private long[] partners = new long[SMALLEST];
    private long[] facts = new long[SMALLEST];
    private int size;

    /** Gets what is known of one address. */
    @FunctionalInterface
    interface Taker {

        /** @param partners a bit for each; none when all its rows say that it is kept out */
        void take(long pseudonym, int provisions, int domains, long partners, int district, boolean isKeptOut);
    }

    void add(long pseudonym, int domain, int partner, int district) {
        int at = place(pseudonym);
        partners[at] |= 1L << partner;
        long before = facts[at];
        long highest = Math.max(district, before >>> DISTRICT_AT & DISTRICTS);
        facts[at] = (before & ~(DISTRICTS << DISTRICT_AT) | 1L << DOMAINS_AT + domain | highest << DISTRICT_AT) + ONE_PROVISION;
    }

    void keepOut(long pseudonym) {
        facts[place(pseudonym)] |= KEPT_OUT;
    }

    /** Where an address stands; facts are never 0 once it does. */
    private int place(long pseudonym) {
        int at = find(pseudonym);
        if (facts[at] == 0) {
            if (++size * 2 > facts.length) {
                grow();
                at = find(pseudonym);
            }
            pseudonyms[at] = pseudonym;
        }
        return at;
    }

    private int find(long pseudonym) {
        int mask = facts.length - 1;
        int at = (int) (Cube.mixed(pseudonym) & mask);
        while (facts[at] != 0 && pseudonyms[at] != pseudonym) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldPseudonyms = pseudonyms;
        long[] oldPartners = partners;
        long[] oldFacts = facts;
        pseudonyms = new long[oldFacts.length * 2];
        partners = new long[oldFacts.length * 2];
        facts = new long[oldFacts.length * 2];
        for (int at = 0; at < oldFacts.length; at++) {
            if (oldFacts[at] != 0) {
                int to = find(oldPseudonyms[at]);
                pseudonyms[to] = oldPseudonyms[at];
                partners[to] = oldPartners[at];
                facts[to] = oldFacts[at];
            }
        }
        Arrays.fill(oldPseudonyms, 0);
    }

    /** Hands out every address once, and forgets it. */
    void empty(Taker taker) {
        for (int at = 0; at < facts.length; at++) {
            long known = facts[at];
            if (known != 0) {
                taker.take(pseudonyms[at], (int) (known & PROVISIONS), (int) (known >>> DOMAINS_AT & DOMAINS), partners[at],
                        (int) (known >>> DISTRICT_AT & DISTRICTS), known < 0);
            }
        }
        Arrays.fill(pseudonyms, 0);
        Arrays.fill(partners, 0);
        Arrays.fill(facts, 0);
        size = 0;
    }
}
