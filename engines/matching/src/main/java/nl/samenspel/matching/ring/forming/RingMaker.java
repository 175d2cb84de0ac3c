package nl.samenspel.matching.ring.forming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.ring.Level.Aim;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.ring.Rings;

/**
 * Forms rings from people who wait, and repairs rings when somebody left or came. Aims come one after the other: what is reached
 * for one is a condition for the next, so that no weights have to be chosen. The solver proves for each aim how much more there
 * could be.
 */
public final class RingMaker {

    /** The solver gives whole bounds as decimals. */
    private static final double ROUNDING = 1e-6;

    private final RingModel model;
    private final Duration perAim;
    private final List<Level> levels = new ArrayList<>();
    private Answers answers = Answers.NO_RINGS;

    private RingMaker(Pool pool, List<Ring> before, Duration perAim) {
        Loader.loadNativeLibraries();
        model = new RingModel(pool, before);
        this.perAim = perAim;
    }

    /**
     * New rings.
     *
     * @param perAim the longest the solver may take for each of the aims
     */
    public static Rings form(Pool pool, Duration perAim) {
        return repair(pool, List.of(), perAim);
    }

    /**
     * Rings after a change: the same as far as possible, completed from who waits, around a new volunteer where the old one left;
     * a ring that cannot go on is dissolved and its people find a place elsewhere or wait.
     *
     * @param pool   who is there now
     * @param before the rings as they were; people who are no longer in the pool have left
     */
    public static Rings repair(Pool pool, List<Ring> before, Duration perAim) {
        return new RingMaker(pool, before, perAim).make(pool);
    }

    private Rings make(Pool pool) {
        pursue(Aim.PEOPLE, model.people, true);
        if (!model.before.isEmpty()) {
            pursue(Aim.STAYING, model.staying, true);
        }
        pursue(Aim.WISHES, model.wishes, true);
        pursue(Aim.METRES, model.metres, false);
        return new RingWriter(model, answers).rings(pool, levels);
    }

    private void pursue(Aim aim, Figure figure, boolean most) {
        model.conditions.clearObjective();
        if (most) {
            model.conditions.maximize(figure.expression());
        } else {
            model.conditions.minimize(figure.expression());
        }
        answers.hintTo(model.conditions, model.questions);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(perAim.toMillis() / 1e3);
        CpSolverStatus status = solver.solve(model.conditions);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        if (found) {
            answers = Answers.of(solver, model.questions);
        }
        settle(aim, figure, most, found ? solver.bestObjectiveBound() : most ? figure.most() : 0);
    }

    /** Writes down what was reached, which the next aims may not touch. */
    private void settle(Aim aim, Figure figure, boolean most, double bound) {
        long value = figure.of(answers);
        if (most) {
            model.conditions.addGreaterOrEqual(figure.expression(), value);
            levels.add(new Level(aim, value, Math.max(value, (long) Math.floor(bound + ROUNDING))));
        } else {
            model.conditions.addLessOrEqual(figure.expression(), value);
            levels.add(new Level(aim, value, Math.min(value, (long) Math.ceil(bound - ROUNDING))));
        }
    }
}
