package nl.samenspel.matching.suggest;

import java.util.List;

/** One step of Newton's method on the penalised log-likelihood of a logistic model. */
record NewtonStep(double[] prior, double[] sureness) {

    double[] from(double[] weights, double[][] rows, List<Answer> answers) {
        int size = weights.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (int at = 0; at < size; at++) {
            slope[at] = sureness[at] * (prior[at] - weights[at]);
            curve[at][at] = sureness[at];
        }
        for (int answer = 0; answer < rows.length; answer++) {
            add(rows[answer], answers.get(answer).yes() ? 1 : 0, weights, slope, curve);
        }
        return solve(curve, slope);
    }

    private static void add(double[] row, int yes, double[] weights, double[] slope, double[][] curve) {
        double logOdds = 0;
        for (int at = 0; at < row.length; at++) {
            logOdds += weights[at] * row[at];
        }
        double chance = AcceptanceModel.logistic(logOdds);
        double weight = chance * (1 - chance);
        for (int at = 0; at < row.length; at++) {
            slope[at] += (yes - chance) * row[at];
            for (int other = 0; other < row.length; other++) {
                curve[at][other] += weight * row[at] * row[other];
            }
        }
    }

    /** Gaussian elimination; the matrix is positive definite because the prior is, so no pivots are needed. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solution = right.clone();
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; factor != 0 && column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                solution[row] -= factor * solution[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                solution[row] -= matrix[row][column] * solution[column];
            }
            solution[row] /= matrix[row][row];
        }
        return solution;
    }
}
