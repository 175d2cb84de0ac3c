package nl.samenspel.detection.chance;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Control of the false discovery rate: among everything that is called unusual on a day, the share to be expected that is chance.
 * Needed because among thousands of series some are always unusual.
 */
public enum FalseDiscovery {

    /** Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57: 289–300: for independent or positively dependent series. */
    INDEPENDENT {
        @Override
        double penalty(int tests) {
            return 1;
        }
    },

    /** Benjamini and Yekutieli (2001), Annals of Statistics 29: 1165–1188: whatever the dependence; finds less. */
    ANY_DEPENDENCE {
        @Override
        double penalty(int tests) {
            return IntStream.rangeClosed(1, tests).mapToDouble(test -> 1.0 / test).sum();
        }
    };

    abstract double penalty(int tests);

    /**
     * The lowest rate at which each would be called unusual.
     *
     * @param pValues one for each series looked at, also those that are clearly ordinary
     */
    public double[] adjusted(double[] pValues) {
        int tests = pValues.length;
        int[] order = IntStream.range(0, tests).boxed().sorted(Comparator.comparingDouble(at -> pValues[at]))
                .mapToInt(Integer::intValue).toArray();
        double[] adjusted = new double[tests];
        double lowest = 1;
        for (int rank = tests; rank >= 1; rank--) {
            int at = order[rank - 1];
            lowest = Math.min(lowest, pValues[at] * tests * penalty(tests) / rank);
            adjusted[at] = lowest;
        }
        return adjusted;
    }
}
