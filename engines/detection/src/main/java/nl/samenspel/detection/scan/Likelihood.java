package nl.samenspel.detection.scan;

/** How much better an excess in a window explains the counts than chance does, as a logarithm. */
sealed interface Likelihood {

    /** Log likelihood ratio; 0 when there is no excess. */
    double ratio(int cases, double baseline);

    /** Whether the ratio can be above {@code best} at all; says so without a logarithm, and rules out nearly everything. */
    boolean canExceed(double best, int cases, double baseline);

    /** Cases to expect by chance in a window. */
    double expected(double baseline);

    /**
     * Kulldorff (1997), <i>A spatial scan statistic</i>, Communications in Statistics 26: for c cases where E were expected,
     * of C in all: c ln(c/E) + (C − c) ln((C − c)/(C − E)). The space–time permutation statistic has the same form (Kulldorff
     * and others 2005, PLoS Medicine 2: e59).
     */
    record Poisson(int total) implements Likelihood {

        @Override
        public double ratio(int cases, double expected) {
            if (cases <= expected) {
                return 0;
            }
            if (expected <= 0) {
                return Double.POSITIVE_INFINITY;
            }
            double rest = total - cases;
            double outside = rest == 0 ? 0 : rest * Math.log(rest / (total - expected));
            return cases * Math.log(cases / expected) + outside;
        }

        /** From x ln x − x + 1 ≤ (x − 1)²/2 above 1 and ≤ (x − 1)² below: ratio ≤ d²/2E + d²/(C − E), with d = c − E. */
        @Override
        public boolean canExceed(double best, int cases, double expected) {
            double excess = cases - expected;
            return excess > 0 && excess * excess * (total + expected) > best * 2 * expected * (total - expected);
        }

        @Override
        public double expected(double baseline) {
            return baseline;
        }
    }

    /**
     * Kulldorff (1997) for cases among a counted population: with c cases of n in the window and C of N in all, the log
     * likelihood with two rates minus that with one.
     */
    record Bernoulli(int total, double population) implements Likelihood {

        @Override
        public double ratio(int cases, double inside) {
            double outside = population - inside;
            double rest = total - cases;
            if (inside <= 0 || outside <= 0 || cases / inside <= rest / outside) {
                return 0;
            }
            return xLogX(cases, inside) + xLogX(inside - cases, inside) + xLogX(rest, outside)
                    + xLogX(outside - rest, outside) - xLogX(total, population) - xLogX(population - total, population);
        }

        private static double xLogX(double part, double whole) {
            return part <= 0 ? 0 : part * Math.log(part / whole);
        }

        /** A divergence is at most the chi-square distance: ratio ≤ d² N / (n (N − n) p (1 − p)), with d = c − n p, p = C/N. */
        @Override
        public boolean canExceed(double best, int cases, double inside) {
            double rate = total / population;
            double excess = cases - inside * rate;
            return excess > 0 && excess * excess * population
                    > best * inside * (population - inside) * rate * (1 - rate);
        }

        @Override
        public double expected(double baseline) {
            return baseline * total / population;
        }
    }
}
