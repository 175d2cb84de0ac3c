package nl.samenspel.matching.simulation;

/**
 * Luck that depends on what it is about and not on the order of asking: the same volunteer has the same luck with the same
 * request under every policy, so that policies are compared and not their luck.
 */
final class Chance {

    private final long seed;

    Chance(long seed) {
        this.seed = seed;
    }

    /** What luck is about. */
    enum About {
        NEIGHBOURHOOD, KIND_APPEAL, ARRIVES, ASKED_KIND, ASKED_PLACE, ASKED_AT, THEME, URGENT, ONCE, CONSULTATION, PATIENCE, WINDOWS, WINDOW,
        JOINS, LIVES, LIVES_AT, KINDS, REACH, VISITS, FILTERS, PLACES, LEAVES, COMES, DIRECT, POPULAR, WHICH, DEPTH, TASTE, REACTS,
        ANSWERS, TIRED, RESTS, GONE, DELAY, MATCHES, LIKES, TALKS, LASTS
    }

    /** Between 0, included, and 1. */
    double of(About about, long one, long other) {
        long mixed = mix(seed * 0x9E3779B97F4A7C15L + about.ordinal() + 1);
        mixed = mix(mixed + one * 0xBF58476D1CE4E5B9L + 1);
        mixed = mix(mixed + other * 0x94D049BB133111EBL + 1);
        return (mixed >>> 11) * 0x1.0p-53;
    }

    boolean happens(double chance, About about, long one, long other) {
        return of(about, one, other) < chance;
    }

    /** Exponential with this mean. */
    double exponential(double mean, About about, long one, long other) {
        return -mean * Math.log1p(-of(about, one, other));
    }

    /** Whole numbers from 1 with this mean of at least 1: each further one as likely as the last. */
    int geometric(double mean, About about, long one, long other) {
        double more = 1 - 1 / Math.max(1, mean);
        return more == 0 ? 1 : 1 + (int) Math.min(1e6, Math.log1p(-of(about, one, other)) / Math.log(more));
    }

    /** Lognormal with mean 1, by the method of Box and Muller (1958). */
    double lognormal(double sigma, About about, long one, long other) {
        double radius = Math.sqrt(-2 * Math.log1p(-of(about, one, other)));
        double normal = radius * Math.cos(2 * Math.PI * of(about, ~one, ~other));
        return Math.exp(sigma * normal - sigma * sigma / 2);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
