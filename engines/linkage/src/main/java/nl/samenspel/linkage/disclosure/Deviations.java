package nl.samenspel.linkage.disclosure;

import java.util.BitSet;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.solver.LinearProgram;
import nl.samenspel.linkage.solver.LinearProgram.End;

/**
 * How far a cell can move away from its value while all relations hold and each other cell moves no further than it may. What a
 * cell may move grows with how much of it is suppressed, from 0 to 1 (Fischetti and Salazar 2000, the attacker's subproblem).
 */
final class Deviations implements AutoCloseable {

    /** Bounds on unlimited cells: beyond this many times the need it makes no difference. */
    private static final double FAR = 1_000;
    private static final double STILL = 1e-7;

    private final Publication publication;
    private final LinearProgram program = LinearProgram.continuous();
    private final double reach;

    Deviations(Publication publication) {
        this.publication = publication;
        double need = 1;
        for (int place = 0; place < publication.size(); place++) {
            Cell cell = publication.cell(place);
            need = Math.max(need, Math.max(cell.need().width(), Math.max(cell.need().above(), cell.need().below())));
            program.variable(0, 0);
        }
        reach = FAR * need;
        for (Relation relation : publication.relations()) {
            program.constraint(relation.cells(), relation.coefficients(), 0, 0);
        }
    }

    double roomBelow(int place) {
        Cell cell = publication.cell(place);
        return Math.min(reach, Math.max(0, cell.value() - cell.lowest()));
    }

    double roomAbove(int place) {
        Cell cell = publication.cell(place);
        return Math.min(reach, Math.max(0, cell.highest() - cell.value()));
    }

    /**
     * @param parts how much of each cell is suppressed
     * @param limit no cell moves further than this, whatever its room
     */
    void allow(double[] parts, double limit) {
        for (int place = 0; place < parts.length; place++) {
            double part = publication.cell(place).role() == Role.HIDDEN ? 1 : parts[place];
            program.bounds(place, -Math.min(limit, roomBelow(place)) * part, Math.min(limit, roomAbove(place)) * part);
        }
    }

    /** Lets one cell move as far as it can, or not at all. */
    void allow(int place, boolean moves) {
        program.bounds(place, moves ? -roomBelow(place) : 0, moves ? roomAbove(place) : 0);
    }

    /** How far a cell moved, and which cells moved with it. */
    record Move(double distance, BitSet moved) {
    }

    /** How far a cell can move upward (direction 1) or downward (−1), but no further than a limit. */
    Move move(int place, int direction, double limit) {
        program.bounds(place, direction > 0 ? 0 : -Math.min(limit, roomBelow(place)),
                direction > 0 ? Math.min(limit, roomAbove(place)) : 0);
        program.objective(place, direction);
        double distance = 0;
        BitSet moved = new BitSet(publication.size());
        if (program.maximise() == End.SOLVED) {
            distance = program.value();
            for (int cell = 0; cell < publication.size(); cell++) {
                moved.set(cell, Math.abs(program.value(cell)) > STILL);
            }
        }
        program.objective(place, 0);
        return new Move(distance, moved);
    }

    /**
     * How far, and which cells it depends on.
     *
     * @param up by how much the reach grows with each cell's room above
     * @param down the same for the room below
     */
    record Reach(double distance, double[] up, double[] down) {
    }

    /** How far a cell can move upward (direction 1) or downward (−1). */
    Reach reach(int place, int direction) {
        program.objective(place, direction);
        End end = program.maximise();
        double distance = end == End.SOLVED ? program.value() : 0;
        double[] up = new double[publication.size()];
        double[] down = new double[publication.size()];
        for (int cell = 0; cell < up.length; cell++) {
            double cost = program.reducedCost(cell);
            if (cost > 1e-9) {
                up[cell] = cost;
            } else if (cost < -1e-9) {
                down[cell] = -cost;
            }
        }
        program.objective(place, 0);
        return new Reach(distance, up, down);
    }

    @Override
    public void close() {
        program.close();
    }
}
