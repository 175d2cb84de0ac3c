package nl.samenspel.matching.assign;

import java.util.BitSet;

/**
 * Which pairs are made, and the proof that there are no better ones.
 *
 * @param chosen      numbers of the pairs
 * @param certificate see {@link CertificateCheck}
 */
public record Assignment(BitSet chosen, Certificate certificate) {

    public int size() {
        return chosen.cardinality();
    }

    /** What the pairs made add up to on one level. */
    public long value(AssignmentProblem problem, int level) {
        Level goal = problem.levels().get(level);
        long value = 0;
        for (int request = 0; request < problem.requests(); request++) {
            for (int pair = problem.first()[request]; pair < problem.first()[request + 1]; pair++) {
                value += chosen.get(pair) ? goal.weight(pair, request) : 0;
            }
        }
        return value;
    }
}
