package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.linkage.disclosure.Cell.Role;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be published together: every cell of every table once, and every relation between them. Protecting tables one
 * by one is not enough: a cell can be computed from two tables that are each safe.
 */
public final class Publication {

    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    /** @return the place of the cell; a cell with a name that is there already is that cell */
    public int add(Cell cell) {
        Integer place = places.putIfAbsent(cell.name(), cells.size());
        if (place != null) {
            return place;
        }
        cells.add(cell);
        return cells.size() - 1;
    }

    public void add(Relation relation) {
        if (relation.cells().length > 1) {
            relations.add(relation);
        }
    }

    public void replace(int place, Cell cell) {
        cells.set(place, cell);
    }

    public int size() {
        return cells.size();
    }

    public Cell cell(int place) {
        return cells.get(place);
    }

    public List<Relation> relations() {
        return relations;
    }

    public @Nullable Integer place(String name) {
        return places.get(name);
    }

    /** The places of all cells with a role. */
    public BitSet with(Role role) {
        BitSet found = new BitSet(cells.size());
        for (int place = 0; place < cells.size(); place++) {
            if (cells.get(place).role() == role) {
                found.set(place);
            }
        }
        return found;
    }

    /** What it costs not to publish these. */
    public double cost(BitSet suppressed) {
        return suppressed.stream().filter(place -> cells.get(place).role() != Role.HIDDEN)
                .mapToDouble(place -> cells.get(place).cost()).sum();
    }
}
