package nl.samenspel.detection.scan;

/**
 * Lists every connected set of candidates that contains the first of them, each once: areas are added depth first, and an
 * area that was tried is closed for the sets that follow.
 */
final class ConnectedSets {

    private final int[] candidates;
    private final int[] touching;
    private final double[] atRisk;
    private final double most;
    private final ZoneList list;

    /**
     * @param candidates the centre first
     * @param most       largest sum of {@code atRisk} in a set
     */
    ConnectedSets(int[] candidates, int[][] neighbours, double[] atRisk, double most, ZoneList list) {
        if (candidates.length > 30) {
            throw new IllegalArgumentException("at most 30 areas in the surroundings");
        }
        this.candidates = candidates;
        this.atRisk = atRisk;
        this.most = most;
        this.list = list;
        this.touching = new int[candidates.length];
        for (int one = 0; one < candidates.length; one++) {
            for (int other = 0; other < candidates.length; other++) {
                touching[one] |= touches(neighbours[candidates[one]], candidates[other]) ? 1 << other : 0;
            }
        }
    }

    private static boolean touches(int[] neighbours, int area) {
        for (int neighbour : neighbours) {
            if (neighbour == area) {
                return true;
            }
        }
        return false;
    }

    void addAll() {
        double inside = atRisk[candidates[0]];
        if (inside <= most) {
            int step = list.add(candidates[0], -1, 0, candidates[0], true, -1);
            extend(1, touching[0], 1, inside, 0, step);
        }
    }

    private void extend(int members, int reachable, int closed, double inside, int depth, int parent) {
        int shut = closed;
        for (int open = reachable & ~shut; open != 0; open = reachable & ~shut) {
            int next = Integer.numberOfTrailingZeros(open);
            shut |= 1 << next;
            double larger = inside + atRisk[candidates[next]];
            if (larger <= most) {
                int step = list.add(candidates[next], depth, depth + 1, candidates[0], true, parent);
                extend(members | 1 << next, reachable | touching[next], shut, larger, depth + 1, step);
            }
        }
    }
}
