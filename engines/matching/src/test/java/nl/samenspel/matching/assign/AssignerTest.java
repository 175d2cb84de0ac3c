package nl.samenspel.matching.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The best assignment, level after level, beside trying everything. */
class AssignerTest {

    @Test
    void findsWhatTryingEverythingFindsOnEveryLevel() {
        Problems problems = new Problems(11);
        for (int number = 0; number < 3000; number++) {
            AssignmentProblem problem = problems.next(4, 4, 0.6);
            if (problem.pairs() > 12) {
                continue;
            }
            Assignment assignment = Assigner.assign(problem);
            assertThat(values(problem, assignment)).as("problem %s", number).isEqualTo(bestOfAll(problem));
        }
    }

    @Test
    void provesItselfOnProblemsTooLargeForThat() {
        Problems problems = new Problems(12);
        for (int number = 0; number < 300; number++) {
            AssignmentProblem problem = problems.next(60, 60, 0.02 + 0.01 * (number % 30));
            Assignment assignment = Assigner.assign(problem);
            assertThat(CertificateCheck.check(problem, assignment)).as("problem %s", number)
                    .isEqualTo(new Proof.Proven(values(problem, assignment)));
        }
    }

    @Test
    void givesTheSameAnswerTwice() {
        AssignmentProblem problem = new Problems(13).next(50, 50, 0.3);
        assertThat(Assigner.assign(problem).chosen()).isEqualTo(Assigner.assign(problem).chosen());
    }

    @Test
    void urgencyGoesBeforeNumbersOnlyWhenTheyExclude() {
        // two requests want the one volunteer: the urgent one gets her, although the other waited longer and fits better
        AssignmentProblem problem = new AssignmentProblem(new int[] {1, 1}, new int[] {1}, new int[] {0, 1, 2}, new int[] {0, 0},
                List.of(new Level.PerRequest("urgent", new long[] {0, 1}), new Level.PerRequest("matches", new long[] {1, 1}),
                        new Level.PerRequest("waited", new long[] {90, 2}), new Level.PerPair("quality", new long[] {900, 100})));
        assertThat(Assigner.assign(problem).chosen().stream()).containsExactly(1);
    }

    @Test
    void refusesWeightsItCouldOnlyCompareRoughly() {
        AssignmentProblem problem = new AssignmentProblem(new int[] {1}, new int[] {1}, new int[] {0, 1}, new int[] {0},
                List.of(new Level.PerPair("one", new long[] {1L << 40}), new Level.PerPair("two", new long[] {1L << 40})));
        assertThatIllegalArgumentException().isThrownBy(() -> Assigner.assign(problem))
                .withMessageContaining("too large");
    }

    @Test
    void whoAsksNobodyAndWhoHasNoRoomTakeNoPart() {
        AssignmentProblem empty = new AssignmentProblem(new int[0], new int[0], new int[] {0}, new int[0], List.of());
        assertThat(Assigner.assign(empty).size()).isZero();
        AssignmentProblem full = new AssignmentProblem(new int[] {1}, new int[] {0}, new int[] {0, 1}, new int[] {0},
                List.of(new Level.PerRequest("matches", new long[] {1})));
        assertThat(Assigner.assign(full).size()).isZero();
        assertThat(CertificateCheck.check(full, Assigner.assign(full))).isEqualTo(new Proof.Proven(List.of(0L)));
    }

    private static List<Long> values(AssignmentProblem problem, Assignment assignment) {
        return IntStream.range(0, problem.levels().size()).mapToObj(level -> assignment.value(problem, level)).toList();
    }

    private static List<Long> bestOfAll(AssignmentProblem problem) {
        List<Long> best = List.of();
        for (int set = 0; set < 1 << problem.pairs(); set++) {
            BitSet chosen = BitSet.valueOf(new long[] {set});
            if (isPossible(problem, chosen)) {
                List<Long> values = values(problem, new Assignment(chosen, new Certificate(List.of())));
                best = best.isEmpty() || compare(values, best) > 0 ? values : best;
            }
        }
        return best;
    }

    private static boolean isPossible(AssignmentProblem problem, BitSet chosen) {
        int[] room = Arrays.copyOf(problem.capacity(), problem.volunteers());
        for (int request = 0; request < problem.requests(); request++) {
            int helpers = 0;
            for (int pair = problem.first()[request]; pair < problem.first()[request + 1]; pair++) {
                helpers += chosen.get(pair) ? 1 : 0;
                room[problem.volunteer()[pair]] -= chosen.get(pair) ? 1 : 0;
            }
            if (helpers > problem.demand()[request]) {
                return false;
            }
        }
        return Arrays.stream(room).allMatch(left -> left >= 0);
    }

    private static int compare(List<Long> one, List<Long> other) {
        return Arrays.compare(one.stream().mapToLong(Long::longValue).toArray(), other.stream().mapToLong(Long::longValue).toArray());
    }
}
