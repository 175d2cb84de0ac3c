package nl.samenspel.matching.ring.forming;

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
    private final double work;
    private final List<Level> levels = new ArrayList<>();
    private Answers answers = Answers.NO_RINGS;

    private RingMaker(Pool pool, List<Ring> before, double work) {
        Loader.loadNativeLibraries();
        model = new RingModel(pool, before);
        this.work = work;
    }

    /**
     * New rings.
     *
     * @param work the most the solver may do for each of the aims, in its own unit: a few seconds, but the same on every machine,
     *             so that the same pool always gives the same rings
     */
    public static Rings form(Pool pool, double work) {
        return repair(pool, List.of(), work);
    }

    /**
     * Rings after a change: the same as far as possible, completed from who waits, around a new volunteer where the old one left;
     * a ring that cannot go on is dissolved and its people find a place elsewhere or wait.
     *
     * @param pool   who is there now
     * @param before the rings as they were; people who are no longer in the pool have left
     * @param work   as for new rings
     */
    public static Rings repair(Pool pool, List<Ring> before, double work) {
        return new RingMaker(pool, before, work).make(pool);
    }

    private Rings make(Pool pool) {
        pursue(Aim.PEOPLE, model.people, pool.residents().size());
        if (!model.before.isEmpty()) {
            pursue(Aim.STAYING, model.staying, model.membersStillThere());
        }
        pursue(Aim.WISHES, model.wishes, model.wishesThatCouldBeMet());
        pursue(Aim.METRES, model.metres, 0);
        return new RingWriter(model, answers).rings(pool, levels.stream().map(this::recounted).toList());
    }

    /** Finds the best answers for one aim; the limit is what nothing can pass, known beforehand. */
    private void pursue(Aim aim, Figure figure, long limit) {
        model.conditions.clearObjective();
        if (aim == Aim.METRES) {
            model.conditions.minimize(figure.expression());
        } else {
            model.conditions.addLessOrEqual(figure.expression(), limit);
            model.conditions.maximize(figure.expression());
        }
        answers.hintTo(model.conditions, model.questions);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setInterleaveSearch(true).setMaxDeterministicTime(work);
        CpSolverStatus status = solver.solve(model.conditions);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        if (found) {
            answers = Answers.of(solver, model);
        }
        settle(aim, figure, found ? solver.bestObjectiveBound() : limit);
    }

    /** A later aim may bring more of an earlier one along. */
    private Level recounted(Level level) {
        long value = figure(level.aim()).of(answers);
        return new Level(level.aim(), value, level.aim() == Aim.METRES ? level.bound() : Math.max(level.bound(), value));
    }

    private Figure figure(Aim aim) {
        return switch (aim) {
            case PEOPLE -> model.people;
            case STAYING -> model.staying;
            case WISHES -> model.wishes;
            case METRES -> model.metres;
        };
    }

    /** Writes down what was reached, which the next aims may not touch. */
    private void settle(Aim aim, Figure figure, double bound) {
        long value = figure.of(answers);
        if (aim != Aim.METRES) {
            model.conditions.addGreaterOrEqual(figure.expression(), value);
            levels.add(new Level(aim, value, Math.max(value, (long) Math.floor(bound + ROUNDING))));
        } else {
            model.conditions.addLessOrEqual(figure.expression(), value);
            levels.add(new Level(aim, value, Math.min(value, (long) Math.ceil(bound - ROUNDING))));
        }
    }
}
