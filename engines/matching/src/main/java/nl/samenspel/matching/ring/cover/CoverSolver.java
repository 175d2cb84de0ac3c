package nl.samenspel.matching.ring.cover;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;

/** Solves set covering with CP-SAT on one thread, which gives the same answer every time unless the clock stops it. */
public final class CoverSolver {

    /** CP-SAT works hardest on the linear relaxation at this level; covering problems live by it. */
    private static final int ALL_LINEAR = 2;

    private CoverSolver() {
    }

    /** The cheapest cover, or the best with a bound when time is up. */
    public static Cover solve(CoverProblem problem, Duration atMost) {
        for (int need = 0; need < problem.covered().size(); need++) {
            if (problem.covered().get(need).isEmpty()) {
                return new Cover.Impossible(need);
            }
        }
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        BoolVar[] chosen = new BoolVar[problem.costs().size()];
        Arrays.setAll(chosen, choice -> model.newBoolVar(""));
        for (List<Integer> choices : problem.covered()) {
            model.addBoolOr(choices.stream().map(choice -> chosen[choice]).toArray(Literal[]::new));
        }
        model.minimize(LinearExpr.weightedSum(chosen, problem.costs().stream().mapToLong(Long::longValue).toArray()));
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(ALL_LINEAR).setMaxTimeInSeconds(atMost.toMillis() / 1e3);
        CpSolverStatus status = solver.solve(model);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE ? read(solver, chosen) : new Cover.NotFound();
    }

    private static Cover.Found read(CpSolver solver, BoolVar[] chosen) {
        List<Integer> choices = IntStream.range(0, chosen.length).filter(choice -> solver.booleanValue(chosen[choice]))
                .boxed().toList();
        return new Cover.Found(choices, Math.round(solver.objectiveValue()), (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
    }
}
