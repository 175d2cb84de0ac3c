package nl.samenspel.finding;

/** How much of what was asked an entry has to say about. It decides whether entries fit at all, and lets what fits wholly go before what fits in part. */
final class Coverage {

    private final float[] shares;

    Coverage(Understood asked) {
        shares = asked.coverage();
    }

    boolean asksNothing() {
        return shares.length == 1;
    }

    /** From 0 to 1. @param covered bits of what it has, and above them bits of what it nearly has */
    double of(int covered) {
        int wholly = covered & Understood.WHOLLY;
        int nearly = covered >>> Understood.MOST & ~wholly & Understood.WHOLLY;
        return shares[wholly] + Weights.NEARLY * shares[nearly];
    }

    double factor(int covered) {
        return 1 - Weights.COVERING + Weights.COVERING * of(covered);
    }

    /** The smallest share that counts as a hit when this is the largest. */
    static double threshold(double largest) {
        return largest >= Weights.FITS ? Weights.ALSO_FITS : Math.max(Weights.NEAR, largest * Weights.MUCH_LESS);
    }
}
