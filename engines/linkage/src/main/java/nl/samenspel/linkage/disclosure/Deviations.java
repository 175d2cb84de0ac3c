package nl.samenspel.linkage.disclosure;

import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.solver.LinearProgram;
import nl.samenspel.linkage.solver.LinearProgram.End;

/**
 * How far a cell can move away from its value while all relations hold and each other cell moves no further than it may. What a
 * cell may move grows with how much of it is suppressed, from 0 to 1 (Fischetti and Salazar 2000, the attacker's subproblem).
 * Everything is reckoned in units of the need at hand, so that a need of a cent and a need of a million are the same work.
 */
final class Deviations implements AutoCloseable {

    /** Beyond so many times the need it makes no difference how far another cell can move. */
    static final double FAR = 1_000;

    private final Publication publication;
    private final LinearProgram program = LinearProgram.continuous();
    private double unit = 1;

    Deviations(Publication publication) {
        this.publication = publication;
        for (int place = 0; place < publication.size(); place++) {
            program.variable(0, 0);
        }
        for (Relation relation : publication.relations()) {
            program.constraint(relation.cells(), relation.coefficients(), 0, 0);
        }
    }

    static double roomBelow(Cell cell) {
        return Math.max(0, cell.value() - cell.lowest());
    }

    static double roomAbove(Cell cell) {
        return Math.max(0, cell.highest() - cell.value());
    }

    static double largest(Need need) {
        return Math.max(need.width(), Math.max(need.above(), need.below()));
    }

    /**
     * @param parts how much of each cell is suppressed
     * @param need the unit of all movements from now on
     * @param limit no cell moves further than so many needs, whatever its room
     */
    void allow(double[] parts, double need, double limit) {
        unit = need;
        for (int place = 0; place < parts.length; place++) {
            Cell cell = publication.cell(place);
            double part = cell.role() == Role.HIDDEN ? 1 : parts[place];
            program.bounds(place, -Math.min(limit, roomBelow(cell) / need) * part,
                    Math.min(limit, roomAbove(cell) / need) * part);
        }
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
        double[] up = new double[publication.size()];
        double[] down = new double[publication.size()];
        double distance = Double.POSITIVE_INFINITY;
        if (end == End.SOLVED) {
            distance = program.value() * unit;
            for (int cell = 0; cell < up.length; cell++) {
                double cost = program.reducedCost(cell);
                up[cell] = cost > 1e-9 ? cost : 0;
                down[cell] = cost < -1e-9 ? -cost : 0;
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
