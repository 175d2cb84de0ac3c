package nl.samenspel.finding;

/** How much of what was asked an entry has to say about. It decides whether entries fit at all, and lets what fits wholly go before what fits in part. */
final class Coverage {

    private final double[] shares;

    Coverage(Understood asked) {
        shares = asked.shares();
    }

    boolean asksNothing() {
        return shares.length == 0;
    }

    /** How many things were asked. */
    int things() {
        return shares.length;
    }

    /** The share of one thing in what was asked; all shares together are 1. */
    double share(int thing) {
        return shares[thing];
    }

    /** The share that is covered by who has these things, from 0 to 1. @param bits see {@link Unit} */
    double of(int bits) {
        double covered = 0;
        for (int thing = 0; thing < shares.length; thing++) {
            covered += (bits >>> thing & 1) != 0 ? shares[thing] : (bits >>> Understood.MOST + thing & 1) != 0 ? Weights.NEARLY * shares[thing] : 0;
        }
        return covered;
    }

    /** What an entry's score is multiplied with. @param covered from 0 to 1 */
    static double factor(double covered) {
        return 1 - Weights.COVERING + Weights.COVERING * covered;
    }

    /** The smallest share that counts as a hit when this is the largest. */
    static double threshold(double largest) {
        return largest >= Weights.FITS ? Weights.ALSO_FITS : Math.max(Weights.NEAR, largest * Weights.MUCH_LESS);
    }
}
