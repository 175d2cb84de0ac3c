package nl.samenspel.linkage.disclosure.noise;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely each change of a count is, by the size of the count. For counts from 0 to the last row; larger counts have that of
 * the last row.
 *
 * <p>Each row has as much randomness (entropy) as possible with mean change 0, the variance asked for, no change beyond the
 * deviation, nothing negative, and no result that must not appear (T. Enderle, S. Giessing and R. Tent, Designing confidentiality
 * on the fly methodology, 2018). Such a row has the form exp(a·v + b·v²).
 */
public final class PerturbationTable {

    private static final int STEPS = 200;

    private final List<Row> rows;

    /** @param upTo cumulative chances, the last is 1 */
    record Row(int[] changes, double[] upTo) {
    }

    private PerturbationTable(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * @param deviation largest change, 2 or more
     * @param variance of the change; rows that cannot have it have as much as they can
     * @param hidden results from 1 to this number never appear
     */
    public static PerturbationTable of(int deviation, double variance, int hidden) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(new int[] {0}, new double[] {1}));
        for (int count = 1; count <= deviation + hidden + 1; count++) {
            List<Integer> changes = new ArrayList<>();
            for (int change = -Math.min(count, deviation); change <= deviation; change++) {
                int result = count + change;
                if (result == 0 || result > hidden) {
                    changes.add(change);
                }
            }
            int[] possible = changes.stream().mapToInt(Integer::intValue).toArray();
            rows.add(new Row(possible, cumulative(chances(possible, variance))));
        }
        return new PerturbationTable(rows);
    }

    /** Newton's method on the two parameters, for mean 0 and the variance. */
    static double[] chances(int[] changes, double variance) {
        double slope = 0;
        double bend = 0;
        double[] chances = weights(changes, slope, bend);
        for (int step = 0; step < STEPS; step++) {
            double[] moment = moments(changes, chances);
            double meanError = -moment[1];
            double squareError = variance - moment[2];
            if (Math.abs(meanError) + Math.abs(squareError) < 1e-12) {
                break;
            }
            double across = moment[3] - moment[1] * moment[2];
            double first = moment[2] - moment[1] * moment[1];
            double second = moment[4] - moment[2] * moment[2];
            double determinant = first * second - across * across;
            if (determinant < 1e-14) {
                break;
            }
            double damping = Math.min(1, 1 / (Math.abs(meanError) + Math.abs(squareError)));
            slope += damping * (second * meanError - across * squareError) / determinant;
            bend += damping * (first * squareError - across * meanError) / determinant;
            chances = weights(changes, slope, bend);
        }
        return chances;
    }

    private static double[] weights(int[] changes, double slope, double bend) {
        double[] weights = new double[changes.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int change : changes) {
            highest = Math.max(highest, slope * change + bend * change * change);
        }
        double sum = 0;
        for (int at = 0; at < changes.length; at++) {
            weights[at] = Math.exp(slope * changes[at] + bend * changes[at] * changes[at] - highest);
            sum += weights[at];
        }
        for (int at = 0; at < weights.length; at++) {
            weights[at] /= sum;
        }
        return weights;
    }

    private static double[] moments(int[] changes, double[] chances) {
        double[] moments = new double[5];
        for (int at = 0; at < changes.length; at++) {
            double power = chances[at];
            for (int order = 0; order < 5; order++) {
                moments[order] += power;
                power *= changes[at];
            }
        }
        return moments;
    }

    private static double[] cumulative(double[] chances) {
        double[] upTo = new double[chances.length];
        double sum = 0;
        for (int at = 0; at < chances.length; at++) {
            sum += chances[at];
            upTo[at] = sum;
        }
        upTo[chances.length - 1] = 1;
        return upTo;
    }

    /** The chance of each change for a count, in the order of the changes. */
    public double[] chances(int count) {
        double[] upTo = rows.get(Math.min(count, rows.size() - 1)).upTo();
        double[] chances = new double[upTo.length];
        for (int at = 0; at < upTo.length; at++) {
            chances[at] = upTo[at] - (at == 0 ? 0 : upTo[at - 1]);
        }
        return chances;
    }

    public int[] changes(int count) {
        return rows.get(Math.min(count, rows.size() - 1)).changes().clone();
    }

    /**
     * The disturbed count.
     *
     * @param cellKey sum of the record keys of all that was counted, modulo 1: the same records give the same result in
     *         every table
     */
    public long disturbed(long count, double cellKey) {
        Row row = rows.get((int) Math.min(count, rows.size() - 1));
        int at = 0;
        while (row.upTo()[at] <= cellKey && at < row.upTo().length - 1) {
            at++;
        }
        return count + row.changes()[at];
    }
}
