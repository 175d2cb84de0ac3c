package nl.samenspel.linkage.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.disclosure.Relation;
import nl.samenspel.linkage.linking.Cube.Cell;

/**
 * Sums of the cube under names, as one publication. The cube itself stands in it as hidden numbers, so that an attacker reckons with
 * everything tables have in common: that who has three provisions can have three organisations but not four.
 */
final class Counts {

    private static final double DEAR = 10;

    private final Agreement agreement;
    private final List<Cell> cells;
    private final List<Integer> combinations;
    private final Publication publication = new Publication();
    private final Map<String, Long> recordKeys = new LinkedHashMap<>();

    Counts(Agreement agreement, Cube cube) {
        this.agreement = agreement;
        this.cells = cube.cells();
        this.combinations = List.copyOf(new TreeSet<>(cells.stream().map(Cell::domains).toList()));
        add("*", _ -> true);
        hidden();
    }

    Publication publication() {
        return publication;
    }

    /** Combinations of domains that occur, a bit for each domain. */
    List<Integer> combinations() {
        return combinations;
    }

    /** Sum of the record keys of all addresses in a cell, as a fraction of 2⁶⁴. */
    long recordKey(String cell) {
        return recordKeys.getOrDefault(cell, 0L);
    }

    /** The number of addresses with some property, under a name; what has that name already is that number. */
    int add(String name, Predicate<Cell> belongs) {
        long count = 0;
        long keys = 0;
        for (Cell cell : cells) {
            if (belongs.test(cell)) {
                count += cell.count();
                keys += cell.recordKeys();
            }
        }
        recordKeys.put(name, keys);
        return publication.add(judged(name, count));
    }

    /** Any number under a name; who has all addresses has its record key. */
    int addOfAll(String name, double number) {
        recordKeys.put(name, recordKey("*"));
        return publication.add(judged(name, number));
    }

    private nl.samenspel.linkage.disclosure.Cell judged(String name, double count) {
        var safe = nl.samenspel.linkage.disclosure.Cell.safe(name, count);
        int minimum = agreement.protection().minimum();
        if (count == 0) {
            return safe.as(Role.KNOWN);
        }
        // Totals tell more to more people: they are given up last.
        var priced = name.contains("=") ? safe : safe.costing(DEAR * count);
        return count < minimum ? priced.sensitive(new Need(1, 1, agreement.protection().effectiveWidth())) : priced;
    }

    private void hidden() {
        for (int combination : combinations) {
            for (int number = 1; number <= Cube.TOP_PROVISIONS; number++) {
                for (int organisations = 1; organisations <= Cube.TOP_ORGANISATIONS; organisations++) {
                    if (isPossible(number, combination, organisations)) {
                        int of = number;
                        int by = organisations;
                        long count = cells.stream().filter(cell -> cell.domains() == combination && cell.provisions() == of
                                && cell.organisations() == by).mapToLong(Cell::count).sum();
                        publication.add(nl.samenspel.linkage.disclosure.Cell.safe(hiddenName(number, combination, organisations),
                                count).costing(0).as(Role.HIDDEN));
                    }
                }
            }
        }
    }

    private static boolean isPossible(int number, int combination, int organisations) {
        return number == Cube.TOP_PROVISIONS || Integer.bitCount(combination) <= number && organisations <= number;
    }

    private static String hiddenName(int number, int combination, int organisations) {
        return "h " + number + " " + combination + " " + organisations;
    }

    /** The hidden numbers with some property, as the parts of a total. */
    void sum(int total, ToIntFunction<int[]> belongs) {
        List<Integer> parts = new ArrayList<>();
        for (int combination : combinations) {
            for (int number = 1; number <= Cube.TOP_PROVISIONS; number++) {
                for (int organisations = 1; organisations <= Cube.TOP_ORGANISATIONS; organisations++) {
                    Integer place = publication.place(hiddenName(number, combination, organisations));
                    if (place != null && belongs.applyAsInt(new int[] {number, combination, organisations}) != 0) {
                        parts.add(place);
                    }
                }
            }
        }
        publication.add(Relation.sum(total, parts.stream().mapToInt(Integer::intValue).toArray()));
    }
}
