package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Deviations.Reach;

/**
 * A condition every protecting pattern meets: Σ coefficient × suppressed ≥ 1 (capacity constraint of Fischetti and Salazar 2000,
 * divided by the need, no coefficient above 1).
 */
record Cut(int[] cells, double[] coefficients) {

    private static final double LEAST = 1e-7;

    static Cut of(Publication publication, List<Reach> reaches, double need) {
        List<Integer> cells = new ArrayList<>();
        List<Double> coefficients = new ArrayList<>();
        for (int place = 0; place < publication.size(); place++) {
            Cell cell = publication.cell(place);
            double room = 0;
            for (Reach reach : reaches) {
                room += times(reach.up()[place], Deviations.roomAbove(cell)) + times(reach.down()[place], Deviations.roomBelow(cell));
            }
            double coefficient = Math.min(1, room / need);
            if (coefficient > LEAST && cell.role() != Role.KNOWN) {
                cells.add(place);
                coefficients.add(coefficient);
            }
        }
        return new Cut(cells.stream().mapToInt(Integer::intValue).toArray(),
                coefficients.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Nothing times an unlimited room is nothing. */
    private static double times(double share, double room) {
        return share == 0 ? 0 : share * room;
    }

    double left(double[] parts) {
        double sum = 0;
        for (int at = 0; at < cells.length; at++) {
            sum += coefficients[at] * parts[cells[at]];
        }
        return sum;
    }
}
