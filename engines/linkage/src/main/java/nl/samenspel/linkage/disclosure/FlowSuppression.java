package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.solver.LinearProgram;
import nl.samenspel.linkage.solver.LinearProgram.End;

/**
 * A good pattern for tables too large for the optimal one: sensitive cells are protected one after the other, each by the
 * cheapest change of the whole publication that moves it far enough (after J. P. Kelly, B. L. Golden and A. A. Assad, Cell
 * suppression: disclosure protection for sensitive tabular data, Networks 22, 1992, with linear programs instead of networks).
 * Because each change obeys all relations at once, linked tables are as safe as single ones.
 */
final class FlowSuppression implements AutoCloseable {

    private static final double STILL = 1e-6;
    private static final int SHARPENINGS = 3;

    private final Publication publication;
    private final Deviations rooms;
    private final LinearProgram program = LinearProgram.continuous();
    private final BitSet suppressed;

    private FlowSuppression(Publication publication, Deviations rooms, BitSet start) {
        this.publication = publication;
        this.rooms = rooms;
        this.suppressed = (BitSet) start.clone();
        for (int place = 0; place < publication.size(); place++) {
            program.variable(0, 0);
            program.variable(0, 0);
        }
        for (Relation relation : publication.relations()) {
            constrain(relation);
        }
    }

    /** Completes a pattern until every sensitive cell that can be protected is. */
    static BitSet complete(Publication publication, BitSet start) {
        try (Deviations rooms = new Deviations(publication);
                FlowSuppression flows = new FlowSuppression(publication, rooms, start)) {
            flows.complete();
            return flows.suppressed;
        }
    }

    /** Every cell is two variables: how far up and how far down. */
    private void constrain(Relation relation) {
        int length = relation.cells().length;
        int[] of = new int[2 * length];
        double[] coefficients = new double[2 * length];
        for (int at = 0; at < length; at++) {
            of[2 * at] = 2 * relation.cells()[at];
            of[2 * at + 1] = 2 * relation.cells()[at] + 1;
            coefficients[2 * at] = relation.coefficients()[at];
            coefficients[2 * at + 1] = -relation.coefficients()[at];
        }
        program.constraint(of, coefficients, 0, 0);
    }

    private void complete() {
        for (int place = 0; place < publication.size(); place++) {
            if (publication.cell(place).role() != Role.KNOWN) {
                open(place);
            }
            price(place, 1);
        }
        List<Integer> order = new ArrayList<>(publication.with(Role.SENSITIVE).stream().boxed().toList());
        order.sort(Comparator.comparingDouble((Integer place) -> -need(place)).thenComparing(Comparator.naturalOrder()));
        for (int place : order) {
            Need need = publication.cell(place).need();
            double below = Math.max(need.below(), Math.min(rooms.roomBelow(place), need.width() / 2));
            protect(place, 1, Math.max(need.above(), need.width() - below));
            protect(place, -1, below);
        }
    }

    private double need(int place) {
        Need need = publication.cell(place).need();
        return Math.max(need.width(), Math.max(need.above(), need.below()));
    }

    private void open(int place) {
        program.bounds(2 * place, 0, rooms.roomAbove(place));
        program.bounds(2 * place + 1, 0, rooms.roomBelow(place));
    }

    /** What moving a cell by one costs: nothing when it is suppressed anyhow. */
    private void price(int place, double step) {
        Cell cell = publication.cell(place);
        boolean free = suppressed.get(place) || cell.role() == Role.HIDDEN;
        double cost = free ? 0 : Math.max(cell.cost(), 1e-3);
        program.objective(2 * place, cost / Math.max(STILL, Math.min(step, rooms.roomAbove(place))));
        program.objective(2 * place + 1, cost / Math.max(STILL, Math.min(step, rooms.roomBelow(place))));
    }

    private void protect(int place, int direction, double need) {
        if (need <= 0) {
            return;
        }
        for (int other = 0; other < publication.size(); other++) {
            price(other, need);
        }
        program.bounds(2 * place, direction > 0 ? need : 0, direction > 0 ? need : 0);
        program.bounds(2 * place + 1, direction > 0 ? 0 : need, direction > 0 ? 0 : need);
        BitSet best = new BitSet();
        double cheapest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < SHARPENINGS && program.minimise() == End.SOLVED; round++) {
            double[] values = program.values();
            BitSet moved = moved(values);
            if (publication.cost(moved) < cheapest) {
                cheapest = publication.cost(moved);
                best = moved;
            }
            sharpen(values);
        }
        suppressed.or(best);
        open(place);
    }

    private BitSet moved(double[] values) {
        BitSet moved = new BitSet();
        for (int place = 0; place < publication.size(); place++) {
            boolean moves = Math.abs(values[2 * place] - values[2 * place + 1]) > STILL;
            if (moves && !suppressed.get(place) && publication.cell(place).role() != Role.HIDDEN) {
                moved.set(place);
            }
        }
        return moved;
    }

    /** A cell costs the same whether it moves a little or much: prices by the movement just seen come nearer to that. */
    private void sharpen(double[] values) {
        for (int place = 0; place < publication.size(); place++) {
            Cell cell = publication.cell(place);
            if (cell.role() == Role.SAFE && !suppressed.get(place)) {
                double cost = Math.max(cell.cost(), 1e-3);
                double movement = Math.abs(values[2 * place] - values[2 * place + 1]);
                program.objective(2 * place, cost / (movement + 0.01));
                program.objective(2 * place + 1, cost / (movement + 0.01));
            }
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
