package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.solver.LinearProgram;
import nl.samenspel.linkage.solver.LinearProgram.End;
import org.jspecify.annotations.Nullable;

/**
 * A good pattern for tables too large for the optimal one: sensitive cells are protected one after the other, each by the
 * cheapest change of the whole publication that moves it far enough (after J. P. Kelly, B. L. Golden and A. A. Assad, Cell
 * suppression: disclosure protection for sensitive tabular data, Networks 22, 1992, with linear programs instead of networks).
 * Because each change obeys all relations at once, linked tables are as safe as single ones.
 */
final class FlowSuppression implements AutoCloseable {

    private static final double STILL = 1e-6;
    private static final double LEAST = 1e-6;
    private static final double SHORTEST = 0.01;
    private static final int SHARPENINGS = 3;

    private final Publication publication;
    private final LinearProgram program = LinearProgram.continuous();
    private final BitSet suppressed;
    private final double dearest;

    FlowSuppression(Publication publication, BitSet start) {
        this.publication = publication;
        this.suppressed = (BitSet) start.clone();
        this.dearest = Math.max(LEAST, IntStream.range(0, publication.size())
                .mapToDouble(place -> publication.cell(place).cost()).max().orElse(1));
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
        try (FlowSuppression flows = new FlowSuppression(publication, start)) {
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
        List<Integer> order = new ArrayList<>(publication.with(Role.SENSITIVE).stream().boxed().toList());
        order.sort(Comparator.comparingDouble((Integer place) -> -Deviations.largest(publication.cell(place).need()))
                .thenComparing(Comparator.naturalOrder()));
        for (int place : order) {
            Cell cell = publication.cell(place);
            protect(place, 1, above(cell));
            protect(place, -1, below(cell));
        }
    }

    /** How far a cell is moved downward: half of the width it needs, as far as it goes. */
    static double below(Cell cell) {
        Need need = cell.need();
        return Math.max(need.below(), Math.min(Deviations.roomBelow(cell), need.width() / 2));
    }

    static double above(Cell cell) {
        return Math.max(cell.need().above(), cell.need().width() - below(cell));
    }

    /** The cells of the change that moves a cell far enough and others as little as possible; null when there is none. */
    @Nullable BitSet least(int place, int direction, double need, BitSet movable) {
        BitSet moved = new BitSet();
        if (need <= 0) {
            return moved;
        }
        for (int other = 0; other < publication.size(); other++) {
            boolean moves = movable.get(other) || publication.cell(other).role() == Role.HIDDEN;
            open(other, moves ? need : Double.POSITIVE_INFINITY);
            double price = moves ? LEAST + publication.cell(other).cost() / dearest : 0;
            program.objective(2 * other, price);
            program.objective(2 * other + 1, price);
        }
        fix(place, direction);
        if (program.minimise() != End.SOLVED) {
            return null;
        }
        double[] values = program.values();
        for (int other = 0; other < publication.size(); other++) {
            moved.set(other, Math.abs(values[2 * other] - values[2 * other + 1]) > STILL);
        }
        return moved;
    }

    private void fix(int place, int direction) {
        program.bounds(2 * place, direction > 0 ? 1 : 0, direction > 0 ? 1 : 0);
        program.bounds(2 * place + 1, direction > 0 ? 0 : 1, direction > 0 ? 0 : 1);
    }

    private void protect(int place, int direction, double need) {
        if (need <= 0) {
            return;
        }
        for (int other = 0; other < publication.size(); other++) {
            open(other, need);
            price(other, need);
        }
        fix(place, direction);
        BitSet best = new BitSet();
        double cheapest = Double.POSITIVE_INFINITY;
        for (int round = 0; round < SHARPENINGS && program.minimise() == End.SOLVED; round++) {
            double[] values = program.values();
            BitSet moved = moved(values);
            if (publication.cost(moved) < cheapest) {
                cheapest = publication.cost(moved);
                best = moved;
            }
            if (moved.isEmpty()) {
                break;
            }
            sharpen(values);
        }
        suppressed.or(best);
    }

    /** All movements are in units of the need. */
    private void open(int place, double need) {
        Cell cell = publication.cell(place);
        boolean moves = cell.role() != Role.KNOWN && need < Double.POSITIVE_INFINITY;
        program.bounds(2 * place, 0, moves ? Math.min(Deviations.FAR, Deviations.roomAbove(cell) / need) : 0);
        program.bounds(2 * place + 1, 0, moves ? Math.min(Deviations.FAR, Deviations.roomBelow(cell) / need) : 0);
    }

    /** What moving a cell by one need costs: nothing when it is suppressed anyhow, more when it cannot move that far. */
    private void price(int place, double need) {
        Cell cell = publication.cell(place);
        boolean free = suppressed.get(place) || cell.role() != Role.SAFE;
        double cost = free ? 0 : Math.max(cell.cost() / dearest, LEAST);
        program.objective(2 * place, cost / Math.max(SHORTEST, Math.min(1, Deviations.roomAbove(cell) / need)));
        program.objective(2 * place + 1, cost / Math.max(SHORTEST, Math.min(1, Deviations.roomBelow(cell) / need)));
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
                double cost = Math.max(cell.cost() / dearest, LEAST);
                double movement = Math.abs(values[2 * place] - values[2 * place + 1]);
                program.objective(2 * place, cost / (movement + SHORTEST));
                program.objective(2 * place + 1, cost / (movement + SHORTEST));
            }
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
