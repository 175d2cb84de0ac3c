package nl.samenspel.matching.assign;

import nl.samenspel.matching.assign.Certificate.Prices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Checks with nothing but additions that an assignment is the best on every level; shares no code with what found it.
 *
 * <p>For prices <i>y</i> of requests and <i>z</i> of volunteers no assignment can add up to more than
 * <i>Σ demand·y + Σ capacity·z + Σ max(w − y − z, 0)</i>, whatever the prices (weak duality of linear programming; prices not
 * negative). When the assignment reaches that bound it is optimal, and the optimal assignments are exactly those that use no
 * pair with <i>w &lt; y + z</i>, every pair with <i>w &gt; y + z</i>, and leave nobody with a price unfilled (complementary
 * slackness). The next level is checked among those: pairs fixed that way, and prices of either sign where filling is required.
 */
public final class CertificateCheck {

    private final AssignmentProblem problem;
    private final BitSet chosen;
    private final BitSet needed = new BitSet();
    private final BitSet excluded = new BitSet();
    private final BitSet fullRequests = new BitSet();
    private final BitSet fullVolunteers = new BitSet();

    private CertificateCheck(AssignmentProblem problem, BitSet chosen) {
        this.problem = problem;
        this.chosen = chosen;
    }

    public static Proof check(AssignmentProblem problem, Assignment assignment) {
        if (assignment.certificate().levels().size() != problem.levels().size()) {
            return new Proof.Refuted("there are not as many prices as levels");
        }
        try {
            return new CertificateCheck(problem, assignment.chosen()).check(assignment);
        } catch (ArithmeticException overflow) {
            return new Proof.Refuted("numbers too large: " + overflow.getMessage());
        }
    }

    private Proof check(Assignment assignment) {
        String impossible = impossible();
        if (!impossible.isEmpty()) {
            return new Proof.Refuted(impossible);
        }
        List<Long> values = new ArrayList<>();
        for (int level = 0; level < problem.levels().size(); level++) {
            Prices prices = assignment.certificate().levels().get(level);
            Level goal = problem.levels().get(level);
            if (badSign(prices)) {
                return new Proof.Refuted("level " + goal.name() + ": a price is negative that may not be");
            }
            long value = assignment.value(problem, level);
            long bound = bound(goal, prices);
            if (value != bound) {
                return new Proof.Refuted("level %s: reaches %d, bound %d".formatted(goal.name(), value, bound));
            }
            values.add(value);
            narrow(goal, prices);
        }
        return new Proof.Proven(List.copyOf(values));
    }

    /** Why this is no assignment at all; empty when it is one. */
    private String impossible() {
        int[] used = new int[problem.volunteers()];
        for (int request = 0; request < problem.requests(); request++) {
            int placed = 0;
            BitSet seen = new BitSet();
            for (int pair = problem.first()[request]; pair < problem.first()[request + 1]; pair++) {
                int volunteer = problem.volunteer()[pair];
                if (seen.get(volunteer)) {
                    return "request " + request + " has the same pair twice";
                }
                seen.set(volunteer);
                if (chosen.get(pair)) {
                    placed++;
                    used[volunteer]++;
                }
            }
            if (placed > problem.demand()[request]) {
                return "request " + request + " gets too many volunteers";
            }
        }
        for (int volunteer = 0; volunteer < used.length; volunteer++) {
            if (used[volunteer] > problem.capacity()[volunteer]) {
                return "volunteer " + volunteer + " gets too many requests";
            }
        }
        return chosen.length() > problem.pairs() ? "there is no pair " + (chosen.length() - 1) : "";
    }

    private boolean badSign(Prices prices) {
        for (int request = 0; request < problem.requests(); request++) {
            if (prices.request()[request] < 0 && !fullRequests.get(request)) {
                return true;
            }
        }
        for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
            if (prices.volunteer()[volunteer] < 0 && !fullVolunteers.get(volunteer)) {
                return true;
            }
        }
        return false;
    }

    private long bound(Level goal, Prices prices) {
        long bound = 0;
        for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
            bound = plus(bound, Math.multiplyExact(prices.volunteer()[volunteer], (long) problem.capacity()[volunteer]));
        }
        for (int request = 0; request < problem.requests(); request++) {
            bound = plus(bound, Math.multiplyExact(prices.request()[request], (long) problem.demand()[request]));
            for (int pair = problem.first()[request]; pair < problem.first()[request + 1]; pair++) {
                long gain = gain(goal, prices, pair, request);
                boolean taken = gain > 0 ? !excluded.get(pair) : needed.get(pair);
                bound = taken ? plus(bound, gain) : bound;
            }
        }
        return bound;
    }

    /** Keeps only the assignments that are optimal on this level. */
    private void narrow(Level goal, Prices prices) {
        for (int request = 0; request < problem.requests(); request++) {
            for (int pair = problem.first()[request]; pair < problem.first()[request + 1]; pair++) {
                long gain = gain(goal, prices, pair, request);
                if (gain > 0 && !excluded.get(pair)) {
                    needed.set(pair);
                } else if (gain < 0 && !needed.get(pair)) {
                    excluded.set(pair);
                }
            }
            fullRequests.set(request, fullRequests.get(request) || prices.request()[request] > 0);
        }
        for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
            fullVolunteers.set(volunteer, fullVolunteers.get(volunteer) || prices.volunteer()[volunteer] > 0);
        }
    }

    private long gain(Level goal, Prices prices, int pair, int request) {
        return plus(goal.weight(pair, request), -plus(prices.request()[request], prices.volunteer()[problem.volunteer()[pair]]));
    }

    private static long plus(long one, long other) {
        return Math.addExact(one, other);
    }
}
