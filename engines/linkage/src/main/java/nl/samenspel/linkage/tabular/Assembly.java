package nl.samenspel.linkage.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.linkage.disclosure.Cell;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.PrimaryRule;
import nl.samenspel.linkage.disclosure.PrimaryRule.Contributions;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.disclosure.Relation;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.tabular.TableFile.Entry;
import nl.samenspel.linkage.tabular.TableFile.Status;

/** Puts tables together to one publication, and finds out whether their totals are right. */
public final class Assembly {

    private static final double ROUNDING = 0.011;

    private final List<PrimaryRule> rules;
    private final Knowledge knowledge;
    private final Publication publication = new Publication();
    private final Map<String, List<Integer>> places = new LinkedHashMap<>();

    /**
     * What an attacker knows beforehand, and what a cell costs.
     *
     * @param percent the attacker knows each number to within so many percent; infinite when only that it is not negative
     * @param zerosMayHide whether an empty cell may be suppressed to protect another
     * @param cost of a cell nobody gave a cost for
     */
    public record Knowledge(double percent, boolean zerosMayHide, Cost cost, Need manual) {
    }

    /** What is lost when a cell is suppressed. */
    public enum Cost { VALUE, CELLS, LOGARITHM }

    private Assembly(List<PrimaryRule> rules, Knowledge knowledge) {
        this.rules = rules;
        this.knowledge = knowledge;
    }

    /**
     * Tables as one publication.
     *
     * @param places for each table the place of each of its cells, in the order of {@link #keys(TableFile)}
     */
    public record Assembled(Publication publication, Map<String, List<Integer>> places) {
    }

    public static Assembled of(List<TableFile> tables, List<PrimaryRule> rules, Knowledge knowledge) throws Refused {
        Assembly assembly = new Assembly(rules, knowledge);
        for (TableFile table : tables) {
            assembly.add(table);
        }
        return new Assembled(assembly.publication, assembly.places);
    }

    /** The codes of every cell a complete table has, sums before parts. */
    public static List<List<String>> keys(TableFile table) {
        List<List<String>> keys = List.of(List.of());
        for (Hierarchy hierarchy : table.hierarchies()) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> key : keys) {
                for (String code : hierarchy.codes()) {
                    List<String> extended = new ArrayList<>(key);
                    extended.add(code);
                    longer.add(extended);
                }
            }
            keys = longer;
        }
        return keys;
    }

    private void add(TableFile table) throws Refused {
        Map<List<String>, Entry> cells = new HashMap<>(table.cells());
        List<List<String>> keys = keys(table);
        for (int at = keys.size() - 1; at >= 0; at--) {
            complete(table, keys.get(at), cells);
        }
        Map<List<String>, Integer> here = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (List<String> key : keys) {
            int place = publication.add(cell(table.name(key), cells.get(key)));
            double other = publication.cell(place).value();
            if (Math.abs(other - cells.get(key).value()) > ROUNDING * Math.max(1, Math.abs(other) * 1e-6)) {
                throw Problem.of("table.differs", table.name(key), other, cells.get(key).value()).in(table.name())
                        .at(cells.get(key).line()).refused();
            }
            here.put(key, place);
            order.add(place);
        }
        places.put(table.name(), order);
        keys.forEach(key -> relate(table, key, here));
    }

    /** Fills in a sum nobody gave and checks one somebody did; a cell nobody gave and that is no sum is empty. */
    private static void complete(TableFile table, List<String> key, Map<List<String>, Entry> cells) throws Refused {
        Entry given = cells.get(key);
        for (int dimension = 0; dimension < key.size(); dimension++) {
            if (!table.hierarchies().get(dimension).isSum(key.get(dimension))) {
                continue;
            }
            double sum = 0;
            int parts = 0;
            for (List<String> part : parts(table, key, dimension)) {
                sum += cells.get(part).value();
                parts++;
            }
            if (given == null) {
                given = Entry.of(sum);
            } else if (Math.abs(sum - given.value()) > ROUNDING * (parts + 1) + 1e-9 * Math.abs(sum)) {
                throw Problem.of("table.sum", String.join(" / ", key), given.value(), sum).in(table.name()).at(given.line())
                        .under(table.dimensions().get(dimension)).refused();
            }
        }
        cells.put(key, given == null ? Entry.of(0) : given);
    }

    private static List<List<String>> parts(TableFile table, List<String> key, int dimension) {
        return table.hierarchies().get(dimension).parts().getOrDefault(key.get(dimension), List.of()).stream().map(code -> {
            List<String> part = new ArrayList<>(key);
            part.set(dimension, code);
            return part;
        }).toList();
    }

    private void relate(TableFile table, List<String> key, Map<List<String>, Integer> here) {
        for (int dimension = 0; dimension < key.size(); dimension++) {
            List<List<String>> parts = parts(table, key, dimension);
            if (!parts.isEmpty()) {
                publication.add(Relation.sum(here.get(key), parts.stream().mapToInt(here::get).toArray()));
            }
        }
    }

    private Cell cell(String name, Entry entry) {
        double value = entry.value();
        boolean nothing = Double.isInfinite(knowledge.percent());
        double margin = nothing ? 0 : Math.abs(value) * knowledge.percent() / 100;
        double lowest = nothing ? Math.min(0, value < 0 ? Double.NEGATIVE_INFINITY : 0) : value - margin;
        double highest = nothing ? Double.POSITIVE_INFINITY : value + margin;
        Cell safe = new Cell(name, value, cost(entry), Role.SAFE, lowest, highest, Need.NONE);
        Optional<Need> need = need(entry);
        if (need.isPresent()) {
            return safe.sensitive(need.get());
        }
        boolean kept = entry.status().filter(status -> status == Status.KEPT || status == Status.EMPTY).isPresent();
        return kept || value == 0 && !knowledge.zerosMayHide() ? safe.as(Role.KNOWN) : safe;
    }

    private double cost(Entry entry) {
        double value = Math.abs(entry.value());
        return entry.cost().orElseGet(() -> switch (knowledge.cost()) {
            case VALUE -> value;
            case CELLS -> 1.0;
            case LOGARITHM -> Math.log1p(value);
        });
    }

    /** What the file says goes before what the rules say. */
    private Optional<Need> need(Entry entry) {
        if (entry.status().isPresent()) {
            if (entry.status().get() != Status.UNSAFE) {
                return Optional.empty();
            }
            Need manual = knowledge.manual();
            return Optional.of(new Need(entry.below().orElse(manual.below()), entry.above().orElse(manual.above()),
                    manual.width()));
        }
        Contributions contributions = new Contributions(entry.value(), entry.contributors(), entry.largest());
        return rules.stream().map(rule -> rule.judge(contributions)).flatMap(Optional::stream)
                .reduce((one, other) -> new Need(Math.max(one.below(), other.below()), Math.max(one.above(), other.above()),
                        Math.max(one.width(), other.width())));
    }
}
