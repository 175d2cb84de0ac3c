package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Deviations.Reach;
import nl.samenspel.linkage.solver.LinearProgram;
import nl.samenspel.linkage.solver.LinearProgram.End;

/**
 * The cheapest pattern that protects every sensitive cell, by cutting planes (M. Fischetti and J. J. Salazar-González, Solving
 * the cell suppression problem on tabular data with linear constraints, Management Science 47, 2001): choose cells, let an
 * attacker try, add what he shows to be lacking as a condition, choose again. First with parts of cells, because that is fast
 * and gives most conditions, then with whole cells.
 */
final class OptimalSuppression {

    private static final int MOST_ROUNDS = 400;
    private static final double ENOUGH = 1 - 1e-6;

    private final Publication publication;
    private final Deviations deviations;
    private final List<Integer> sensitive;
    private final List<Cut> cuts = new ArrayList<>();

    private OptimalSuppression(Publication publication, Deviations deviations) {
        this.publication = publication;
        this.deviations = deviations;
        this.sensitive = publication.with(Role.SENSITIVE).stream().boxed().toList();
    }

    /** Empty when it does not come to an end; the sensitive cells in a pattern's {@code unprotected} were given up first. */
    static Optional<BitSet> find(Publication publication) {
        try (Deviations deviations = new Deviations(publication)) {
            return new OptimalSuppression(publication, deviations).find();
        }
    }

    private Optional<BitSet> find() {
        try (LinearProgram relaxed = master(LinearProgram.continuous())) {
            int known = 0;
            double before = -1;
            for (int round = 0; round < MOST_ROUNDS; round++) {
                if (relaxed.minimise() != End.SOLVED) {
                    return Optional.empty();
                }
                boolean stuck = round > 20 && relaxed.value() - before < 1e-9 * Math.max(1, before);
                before = relaxed.value();
                if (stuck || !addCuts(relaxed.values(), true)) {
                    break;
                }
                known = demand(relaxed, known);
            }
        }
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] chosen = whole();
            if (chosen.length == 0) {
                return Optional.empty();
            }
            if (!addCuts(chosen, false)) {
                return Optional.of(set(chosen));
            }
        }
        return Optional.empty();
    }

    private double[] whole() {
        try (LinearProgram program = master(LinearProgram.mixed())) {
            demand(program, 0);
            if (program.minimise() != End.SOLVED) {
                return new double[0];
            }
            double[] chosen = program.values();
            Arrays.setAll(chosen, place -> Math.rint(chosen[place]));
            return chosen;
        }
    }

    private LinearProgram master(LinearProgram program) {
        for (int place = 0; place < publication.size(); place++) {
            Cell cell = publication.cell(place);
            int variable = program.choice();
            switch (cell.role()) {
                case SENSITIVE, HIDDEN -> program.bounds(variable, 1, 1);
                case KNOWN -> program.bounds(variable, 0, 0);
                case SAFE -> program.objective(variable, cell.cost());
            }
        }
        return program;
    }

    private int demand(LinearProgram program, int from) {
        for (Cut cut : cuts.subList(from, cuts.size())) {
            program.constraint(cut.cells(), cut.coefficients(), 1, LinearProgram.INFINITY);
        }
        return cuts.size();
    }

    /**
     * Lets the attacker try every sensitive cell; false when he gets nowhere. Narrowly: with parts of cells, whose rooms would
     * otherwise make the smallest part seem enough.
     */
    private boolean addCuts(double[] parts, boolean narrowly) {
        int before = cuts.size();
        for (int place : sensitive) {
            Need need = publication.cell(place).need();
            double unit = Deviations.largest(need);
            if (unit == 0) {
                continue;
            }
            deviations.allow(parts, unit, narrowly ? 1 : Deviations.FAR);
            Reach up = deviations.reach(place, 1);
            Reach down = deviations.reach(place, -1);
            addCut(parts, List.of(up), need.above(), up.distance());
            addCut(parts, List.of(down), need.below(), down.distance());
            addCut(parts, List.of(up, down), need.width(), up.distance() + down.distance());
        }
        return cuts.size() > before;
    }

    private void addCut(double[] parts, List<Reach> reaches, double need, double distance) {
        if (need > 0 && distance < need * ENOUGH) {
            Cut cut = Cut.of(publication, reaches, need);
            if (cut.left(parts) < ENOUGH) {
                cuts.add(cut);
            }
        }
    }

    private static BitSet set(double[] chosen) {
        BitSet set = new BitSet(chosen.length);
        for (int place = 0; place < chosen.length; place++) {
            set.set(place, chosen[place] > 0.5);
        }
        return set;
    }
}
