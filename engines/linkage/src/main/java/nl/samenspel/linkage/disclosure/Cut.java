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

    static Cut of(Publication publication, Deviations deviations, List<Reach> reaches, double need) {
        List<Integer> cells = new ArrayList<>();
        List<Double> coefficients = new ArrayList<>();
        for (int place = 0; place < publication.size(); place++) {
            double room = 0;
            for (Reach reach : reaches) {
                room += reach.up()[place] * deviations.roomAbove(place) + reach.down()[place] * deviations.roomBelow(place);
            }
            double coefficient = Math.min(1, room / need);
            if (coefficient > LEAST && publication.cell(place).role() != Role.KNOWN) {
                cells.add(place);
                coefficients.add(coefficient);
            }
        }
        return new Cut(cells.stream().mapToInt(Integer::intValue).toArray(),
                coefficients.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double left(double[] parts) {
        double sum = 0;
        for (int at = 0; at < cells.length; at++) {
            sum += coefficients[at] * parts[cells[at]];
        }
        return sum;
    }
}
