package nl.samenspel.matching.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import nl.samenspel.matching.assign.Certificate.Prices;
import org.junit.jupiter.api.Test;

/** A proof that accepts everything proves nothing. */
class CertificateCheckTest {

    private final AssignmentProblem problem = new Problems(21).next(40, 40, 0.2);
    private final Assignment assignment = Assigner.assign(problem);

    @Test
    void refutesEveryAssignmentThatMissesAPairOfValue() {
        AssignmentProblem counted = new AssignmentProblem(problem.demand(), problem.capacity(), problem.first(), problem.volunteer(),
                List.of(new Level.PerRequest("matches", ones(problem.requests()))));
        Assignment best = Assigner.assign(counted);
        best.chosen().stream().forEach(pair -> {
            BitSet fewer = (BitSet) best.chosen().clone();
            fewer.clear(pair);
            assertThat(CertificateCheck.check(counted, new Assignment(fewer, best.certificate()))).isInstanceOf(Proof.Refuted.class);
        });
    }

    @Test
    void refutesAnAssignmentThatIsNotPossible() {
        BitSet all = new BitSet();
        all.set(0, problem.pairs());
        assertThat(CertificateCheck.check(problem, new Assignment(all, assignment.certificate()))).isInstanceOf(Proof.Refuted.class);
        BitSet beyond = new BitSet();
        beyond.set(problem.pairs() + 3);
        assertThat(CertificateCheck.check(problem, new Assignment(beyond, assignment.certificate()))).isInstanceOf(Proof.Refuted.class);
    }

    @Test
    void refutesPricesThatAreNotThere() {
        assertThat(CertificateCheck.check(problem, new Assignment(assignment.chosen(), new Certificate(List.of()))))
                .isInstanceOf(Proof.Refuted.class);
    }

    @Test
    void refutesEveryChangeOfAPriceThatLoosensTheBound() {
        Level.PerRequest matches = new Level.PerRequest("matches", ones(problem.requests()));
        AssignmentProblem counted = new AssignmentProblem(problem.demand(), problem.capacity(), problem.first(), problem.volunteer(),
                List.of(matches));
        Assignment best = Assigner.assign(counted);
        Prices prices = best.certificate().levels().getFirst();
        for (int request = 0; request < problem.requests(); request++) {
            long[] dearer = prices.request().clone();
            dearer[request] += 5;
            assertThat(CertificateCheck.check(counted, new Assignment(best.chosen(),
                    new Certificate(List.of(new Prices(dearer, prices.volunteer())))))).isInstanceOf(Proof.Refuted.class);
            dearer[request] = -1;
            assertThat(CertificateCheck.check(counted, new Assignment(best.chosen(),
                    new Certificate(List.of(new Prices(dearer, prices.volunteer())))))).isInstanceOf(Proof.Refuted.class);
        }
    }

    @Test
    void refutesNumbersThatOverflow() {
        Prices prices = assignment.certificate().levels().getFirst();
        long[] huge = prices.request().clone();
        Arrays.fill(huge, Long.MAX_VALUE - 1);
        assertThat(CertificateCheck.check(new AssignmentProblem(problem.demand(), problem.capacity(), problem.first(), problem.volunteer(),
                problem.levels().subList(0, 1)), new Assignment(assignment.chosen(),
                new Certificate(List.of(new Prices(huge, prices.volunteer())))))).isInstanceOf(Proof.Refuted.class);
    }

    private static long[] ones(int size) {
        long[] ones = new long[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
