package nl.samenspel.matching.assign;

import java.util.List;

/**
 * Puts the weights of all levels into one whole number, so wide apart that no sum that can occur on a lower level ever touches a
 * higher one: the order of the numbers is the lexicographic order. The widths follow from the sizes of the problem; nothing is
 * tuned. Prices and path lengths are sums of weights along paths that visit each request once.
 */
final class MixedRadix {

    /** A price is made of at most three path lengths, a comparison of a few prices. */
    private static final long SLACK = 16;
    private static final long LARGEST = Long.MAX_VALUE / 4;

    private final long[] radix;

    private MixedRadix(long[] radix) {
        this.radix = radix;
    }

    /** @throws IllegalArgumentException when the weights are too large to be compared exactly in 64 bits */
    static MixedRadix of(AssignmentProblem problem) {
        List<Level> levels = problem.levels();
        long[] radix = new long[levels.size()];
        long width = 1;
        for (int level = levels.size() - 1; level >= 0; level--) {
            radix[level] = Math.multiplyExact(SLACK, longestPath(levels.get(level), problem)) + 1;
            if (radix[level] > LARGEST / width) {
                throw new IllegalArgumentException("the weights of level " + levels.get(level).name() + " are too large");
            }
            width *= radix[level];
        }
        return new MixedRadix(radix);
    }

    /** Weights per request cancel along a path but for its ends; others may add up. */
    private static long longestPath(Level level, AssignmentProblem problem) {
        long arcs = level instanceof Level.PerRequest ? 4 : 2L * Math.min(problem.requests(), problem.volunteers()) + 2;
        return Math.max(1, Math.multiplyExact(arcs, level.largest()));
    }

    long[] pack(AssignmentProblem problem) {
        long[] packed = new long[problem.pairs()];
        for (int request = 0; request < problem.requests(); request++) {
            for (int pair = problem.first()[request]; pair < problem.first()[request + 1]; pair++) {
                long number = 0;
                for (int level = 0; level < radix.length; level++) {
                    number = number * radix[level] + problem.levels().get(level).weight(pair, request);
                }
                packed[pair] = number;
            }
        }
        return packed;
    }

    /** The part of each number that belongs to one level. */
    long[] unpack(long[] numbers, int level) {
        long[] parts = new long[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            long rest = numbers[at];
            long part = 0;
            for (int digit = radix.length - 1; digit >= level; digit--) {
                part = digit == 0 ? rest : balanced(rest, radix[digit]);
                rest = (rest - part) / radix[digit];
            }
            parts[at] = part;
        }
        return parts;
    }

    /** The remainder nearest to zero. */
    private static long balanced(long number, long radix) {
        long remainder = Math.floorMod(number, radix);
        return remainder > radix / 2 ? remainder - radix : remainder;
    }
}
