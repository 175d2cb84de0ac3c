package nl.samenspel.matching.assign;

/**
 * One goal of an assignment: the sum of the weights of the pairs made is to be as large as possible. Goals come one after the
 * other: a later one never costs an earlier one anything.
 */
public sealed interface Level {

    String name();

    /** What a pair adds; the request of the pair is told beside it. */
    long weight(int pair, int request);

    /** The largest weight, signs left out. */
    long largest();

    /** Adds the same whichever volunteer helps: urgent or not, days waited. */
    record PerRequest(String name, long[] weights) implements Level {

        @Override
        public long weight(int pair, int request) {
            return weights[request];
        }

        @Override
        public long largest() {
            return Level.largest(weights);
        }
    }

    /** Depends on both: quality, cost with a minus. */
    record PerPair(String name, long[] weights) implements Level {

        @Override
        public long weight(int pair, int request) {
            return weights[pair];
        }

        @Override
        public long largest() {
            return Level.largest(weights);
        }
    }

    private static long largest(long[] weights) {
        long largest = 0;
        for (long weight : weights) {
            largest = Math.max(largest, Math.absExact(weight));
        }
        return largest;
    }
}
