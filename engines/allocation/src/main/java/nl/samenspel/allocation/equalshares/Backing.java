package nl.samenspel.allocation.equalshares;

import org.jspecify.annotations.Nullable;

/**
 * The people behind one project, as the count needs them.
 *
 * @param project index of the project in the election
 * @param groups  the groups of equal ballots that give the project something
 * @param sizes   how many voters each of these groups has
 * @param points  what each of these groups gives per voter, in whole units; null when that is 1 for all of them
 * @param voters  how many voters that are
 * @param total   the points of all of them together
 * @param cost    in whole units of money, above zero
 * @param weight  utility of one point: the cost, or 1
 */
record Backing(int project, int[] groups, int[] sizes, int @Nullable [] points, long voters, long total, long cost,
        long weight) {

    int pointsOf(int place) {
        return points == null ? 1 : points[place];
    }

    int mostPoints() {
        if (points == null) {
            return 1;
        }
        int most = 0;
        for (int given : points) {
            most = Math.max(most, given);
        }
        return most;
    }
}
