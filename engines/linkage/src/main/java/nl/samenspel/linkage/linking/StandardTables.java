package nl.samenspel.linkage.linking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.Agreement.StandardTable;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.disclosure.Relation;
import nl.samenspel.linkage.linking.Cube.Cell;

/**
 * The standard tables as one publication over the cube. The cube itself stands in it as hidden numbers, so that an attacker
 * reckons with everything tables have in common: that who has three provisions can have three organisations but not four.
 */
final class StandardTables {

    private static final int MOST_DOMAINS_FOR_STATISTICS = 4;
    private static final double DEAR = 10;

    private final Agreement agreement;
    private final List<Cell> cells;
    private final long provisions;
    private final List<Integer> combinations;
    private final Publication publication = new Publication();
    private final Map<String, Long> recordKeys = new LinkedHashMap<>();
    private final List<Layout> layouts = new ArrayList<>();

    /** A table to be: for each row its codes and the name of its cell. */
    record Layout(StandardTable table, List<String> columns, List<List<String>> codes, List<String> cells) {
    }

    StandardTables(Agreement agreement, Cube cube) {
        this.agreement = agreement;
        this.cells = cube.cells();
        this.provisions = cube.provisions();
        this.combinations = new ArrayList<>(new TreeSet<>(cells.stream().map(Cell::domains).toList()));
        add("*", _ -> true);
        hidden();
        byProvisions();
        byCombination();
        byOrganisations();
        byDomain();
        concentration();
        statistics();
    }

    Publication publication() {
        return publication;
    }

    /** Sum of the record keys of all addresses in a cell, as a fraction of 2⁶⁴. */
    long recordKey(String cell) {
        return recordKeys.getOrDefault(cell, 0L);
    }

    List<Layout> layouts() {
        return layouts;
    }

    private int add(String name, Predicate<Cell> belongs) {
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
    private void sum(int total, ToIntFunction<int[]> belongs) {
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

    private void byProvisions() {
        List<List<String>> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        total(codes, names, 1);
        List<Integer> parts = new ArrayList<>();
        for (int number = 1; number <= Cube.TOP_PROVISIONS; number++) {
            int of = number;
            String name = "provisions=" + number;
            parts.add(add(name, cell -> cell.provisions() == of));
            sum(parts.getLast(), key -> key[0] == of ? 1 : 0);
            codes.add(List.of(atLeast(number, Cube.TOP_PROVISIONS)));
            names.add(name);
        }
        publish(StandardTable.PROVISIONS, List.of("provisions"), codes, names);
        publication.add(Relation.sum(0, parts.stream().mapToInt(Integer::intValue).toArray()));
    }

    private void byOrganisations() {
        List<List<String>> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        total(codes, names, 1);
        if (!wants(StandardTable.ORGANISATIONS)) {
            return;
        }
        for (int number = 1; number <= Cube.TOP_ORGANISATIONS; number++) {
            int by = number;
            String name = "organisations=" + number;
            sum(add(name, cell -> cell.organisations() == by), key -> key[2] == by ? 1 : 0);
            codes.add(List.of(atLeast(number, Cube.TOP_ORGANISATIONS)));
            names.add(name);
        }
        publish(StandardTable.ORGANISATIONS, List.of("organisations"), codes, names);
    }

    private void byCombination() {
        List<List<String>> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        total(codes, names, 1);
        for (int combination : combinations) {
            String name = "combination=" + combination;
            sum(add(name, cell -> cell.domains() == combination), key -> key[1] == combination ? 1 : 0);
            codes.add(List.of(name(combination)));
            names.add(name);
        }
        publish(StandardTable.COMBINATIONS, List.of("combination"), codes, names);
    }

    private void byDomain() {
        if (!wants(StandardTable.DOMAINS)) {
            return;
        }
        List<List<String>> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int domain = 0; domain < agreement.domains().size(); domain++) {
            int bit = 1 << domain;
            String name = "domain=" + agreement.domains().get(domain).id();
            sum(add(name, cell -> (cell.domains() & bit) != 0), key -> key[1] & bit);
            codes.add(List.of(agreement.domains().get(domain).id()));
            names.add(name);
        }
        publish(StandardTable.DOMAINS, List.of("domain"), codes, names);
    }

    /** The number of all provisions is what the curve needs besides the numbers by class; it tells something about those. */
    private void concentration() {
        if (!wants(StandardTable.CONCENTRATION)) {
            return;
        }
        String name = "all provisions";
        int all = publication.add(judged(name, provisions));
        int[] of = new int[Cube.TOP_PROVISIONS + 2];
        double[] coefficients = new double[of.length];
        of[0] = all;
        coefficients[0] = -1;
        double extra = provisions;
        for (int number = 1; number <= Cube.TOP_PROVISIONS; number++) {
            of[number] = publication.place("provisions=" + number);
            coefficients[number] = number;
            extra -= number * publication.cell(of[number]).value();
        }
        of[of.length - 1] = publication.add(nl.samenspel.linkage.disclosure.Cell.safe("h extra", extra).costing(0).as(Role.HIDDEN));
        coefficients[of.length - 1] = 1;
        publication.add(new Relation(of, coefficients));
        recordKeys.put(name, recordKey("*"));
        publish(StandardTable.CONCENTRATION, List.of("all"), List.of(List.of("provisions")), List.of(name));
    }

    /** One row per number of provisions, combination and district: the layout of CBS table 83619NED. */
    private void statistics() {
        if (!wants(StandardTable.STATISTICS) || agreement.domains().size() > MOST_DOMAINS_FOR_STATISTICS) {
            return;
        }
        List<List<String>> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int places = agreement.districts().isEmpty() ? 0 : agreement.districts().size() + 1;
        for (int number = 0; number <= Cube.TOP_PROVISIONS; number++) {
            for (int at = -1; at < combinations.size(); at++) {
                int combination = at < 0 ? 0 : combinations.get(at);
                statisticsRow(number, combination, -1, codes, names);
                for (int district = 0; district < places; district++) {
                    statisticsRow(number, combination, district, codes, names);
                }
            }
        }
        publish(StandardTable.STATISTICS, List.of("provisions", "combination", "district"), codes, names);
        relateStatistics(places);
    }

    private void statisticsRow(int number, int combination, int district, List<List<String>> codes, List<String> names) {
        String name = statisticsName(number, combination, district);
        int place = add(name, cell -> (number == 0 || cell.provisions() == number)
                && (combination == 0 || cell.domains() == combination) && (district < 0 || cell.district() == district));
        if (number > 0 && combination > 0 && district < 0) {
            sum(place, key -> key[0] == number && key[1] == combination ? 1 : 0);
        }
        codes.add(List.of(number == 0 ? "total" : atLeast(number, Cube.TOP_PROVISIONS),
                combination == 0 ? "total" : name(combination), district < 0 ? "total" : districtName(district)));
        names.add(name);
    }

    private static String statisticsName(int number, int combination, int district) {
        List<String> parts = new ArrayList<>();
        if (combination > 0) {
            parts.add("combination=" + combination);
        }
        if (number > 0) {
            parts.add("provisions=" + number);
        }
        if (district >= 0) {
            parts.add("district=" + district);
        }
        return parts.isEmpty() ? "*" : String.join(" & ", parts);
    }

    private void relateStatistics(int places) {
        for (int number = 0; number <= Cube.TOP_PROVISIONS; number++) {
            for (int at = -1; at < combinations.size(); at++) {
                int combination = at < 0 ? 0 : combinations.get(at);
                for (int district = -1; district < places; district++) {
                    relate(number, combination, district, places);
                }
            }
        }
    }

    private void relate(int number, int combination, int district, int places) {
        int total = publication.place(statisticsName(number, combination, district));
        if (number == 0) {
            int[] parts = new int[Cube.TOP_PROVISIONS];
            for (int one = 1; one <= Cube.TOP_PROVISIONS; one++) {
                parts[one - 1] = publication.place(statisticsName(one, combination, district));
            }
            publication.add(Relation.sum(total, parts));
        }
        if (combination == 0) {
            publication.add(Relation.sum(total, combinations.stream()
                    .mapToInt(one -> publication.place(statisticsName(number, one, district))).toArray()));
        }
        if (district < 0 && places > 0) {
            int[] parts = new int[places];
            for (int one = 0; one < places; one++) {
                parts[one] = publication.place(statisticsName(number, combination, one));
            }
            publication.add(Relation.sum(total, parts));
        }
    }

    private static void total(List<List<String>> codes, List<String> names, int columns) {
        codes.add(java.util.Collections.nCopies(columns, "total"));
        names.add("*");
    }

    private void publish(StandardTable table, List<String> columns, List<List<String>> codes, List<String> names) {
        if (wants(table)) {
            layouts.add(new Layout(table, columns, codes, names));
        }
    }

    private boolean wants(StandardTable table) {
        return agreement.tables().contains(table);
    }

    private String name(int combination) {
        List<String> parts = new ArrayList<>();
        for (int domain = 0; domain < agreement.domains().size(); domain++) {
            if ((combination >> domain & 1) == 1) {
                parts.add(agreement.domains().get(domain).id());
            }
        }
        return String.join("+", parts);
    }

    private String districtName(int district) {
        return district == 0 ? "unknown" : agreement.districts().get(district - 1).id();
    }

    private static String atLeast(int number, int top) {
        return number == top ? number + "+" : Integer.toString(number);
    }
}
