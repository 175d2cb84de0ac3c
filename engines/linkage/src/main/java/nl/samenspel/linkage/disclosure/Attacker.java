package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.linkage.disclosure.Cell.Interval;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.solver.LinearProgram;
import nl.samenspel.linkage.solver.LinearProgram.End;

/**
 * Somebody who has every published number and every relation, and works out by linear programming between which bounds a
 * number that was not published must lie.
 */
public final class Attacker implements AutoCloseable {

    private final Publication publication;
    private final BitSet unknown;
    private final int[] component;
    private final Map<Integer, LinearProgram> programs = new HashMap<>();
    private final int[] variable;

    /** @param suppressed what was not published; hidden cells are unknown anyhow */
    public Attacker(Publication publication, BitSet suppressed) {
        this.publication = publication;
        this.unknown = (BitSet) suppressed.clone();
        this.unknown.or(publication.with(Role.HIDDEN));
        this.component = components();
        this.variable = new int[publication.size()];
    }

    /** Unknown cells that stand together in a relation can only be found together; others are another problem. */
    private int[] components() {
        int[] parent = new int[publication.size()];
        Arrays.setAll(parent, place -> place);
        for (Relation relation : publication.relations()) {
            int first = -1;
            for (int cell : relation.cells()) {
                if (unknown.get(cell)) {
                    first = first < 0 ? cell : first;
                    parent[root(parent, cell)] = root(parent, first);
                }
            }
        }
        for (int place = 0; place < parent.length; place++) {
            parent[place] = root(parent, place);
        }
        return parent;
    }

    private static int root(int[] parent, int place) {
        int at = place;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Between which bounds a number must lie. */
    public Interval interval(int place) {
        Cell cell = publication.cell(place);
        if (!unknown.get(place)) {
            return new Interval(cell.value(), cell.value());
        }
        LinearProgram program = programs.computeIfAbsent(component[place], this::program);
        program.objective(variable[place], 1);
        double lowest = program.minimise() == End.SOLVED ? program.value() : cell.lowest();
        double highest = program.maximise() == End.SOLVED ? program.value() : Double.POSITIVE_INFINITY;
        program.objective(variable[place], 0);
        return new Interval(lowest, highest);
    }

    private LinearProgram program(int part) {
        LinearProgram program = LinearProgram.continuous();
        for (int place = unknown.nextSetBit(0); place >= 0; place = unknown.nextSetBit(place + 1)) {
            if (component[place] == part) {
                Cell cell = publication.cell(place);
                variable[place] = program.variable(Math.min(cell.lowest(), cell.value()), cell.highest());
            }
        }
        publication.relations().forEach(relation -> constrain(program, relation, part));
        return program;
    }

    private void constrain(LinearProgram program, Relation relation, int part) {
        List<Integer> at = new ArrayList<>();
        double known = 0;
        for (int index = 0; index < relation.cells().length; index++) {
            int cell = relation.cells()[index];
            if (!unknown.get(cell)) {
                continue;
            }
            if (component[cell] != part) {
                return;
            }
            at.add(index);
            known += relation.coefficients()[index] * publication.cell(cell).value();
        }
        if (!at.isEmpty()) {
            program.constraint(at.stream().mapToInt(index -> variable[relation.cells()[index]]).toArray(),
                    at.stream().mapToDouble(index -> relation.coefficients()[index]).toArray(), known, known);
        }
    }

    @Override
    public void close() {
        programs.values().forEach(LinearProgram::close);
    }
}
