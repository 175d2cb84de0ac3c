package nl.samenspel.linkage.linking;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.Agreement.StandardTable;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.disclosure.Relation;

/** The standard tables of a session: which rows they have, and how their numbers hang together. */
final class StandardTables {

    private final Agreement agreement;
    private final long provisions;
    private final Counts counts;
    private final Publication publication;
    private final List<Layout> layouts = new ArrayList<>();

    /** A table to be: for each row its codes and the name of its cell. */
    record Layout(StandardTable table, List<String> columns, List<List<String>> codes, List<String> cells) {
    }

    StandardTables(Agreement agreement, Cube cube) {
        this.agreement = agreement;
        this.counts = new Counts(agreement, cube);
        this.publication = counts.publication();
        this.provisions = cube.provisions();
        byProvisions();
        byCombination();
        byOrganisations();
        byDomain();
        concentration();
        if (wants(StandardTable.STATISTICS) && agreement.domains().size() <= NationalTable.MOST_DOMAINS) {
            layouts.add(new NationalTable(agreement, counts).layout());
        }
    }

    Publication publication() {
        return publication;
    }

    /** Sum of the record keys of all addresses in a cell, as a fraction of 2⁶⁴. */
    long recordKey(String cell) {
        return counts.recordKey(cell);
    }

    List<Layout> layouts() {
        return layouts;
    }

    private void byProvisions() {
        List<List<String>> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        total(codes, names, 1);
        List<Integer> parts = new ArrayList<>();
        for (int number = 1; number <= Cube.TOP_PROVISIONS; number++) {
            int of = number;
            String name = "provisions=" + number;
            parts.add(counts.add(name, cell -> cell.provisions() == of));
            counts.sum(parts.getLast(), key -> key[0] == of ? 1 : 0);
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
            counts.sum(counts.add(name, cell -> cell.organisations() == by), key -> key[2] == by ? 1 : 0);
            codes.add(List.of(atLeast(number, Cube.TOP_ORGANISATIONS)));
            names.add(name);
        }
        publish(StandardTable.ORGANISATIONS, List.of("organisations"), codes, names);
    }

    private void byCombination() {
        List<List<String>> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        total(codes, names, 1);
        for (int combination : counts.combinations()) {
            String name = "combination=" + combination;
            counts.sum(counts.add(name, cell -> cell.domains() == combination), key -> key[1] == combination ? 1 : 0);
            codes.add(List.of(code(agreement, combination)));
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
            counts.sum(counts.add(name, cell -> (cell.domains() & bit) != 0), key -> key[1] & bit);
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
        int all = counts.addOfAll(name, provisions);
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
        publish(StandardTable.CONCENTRATION, List.of("all"), List.of(List.of("provisions")), List.of(name));
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

    /** The domains of a combination, as they stand in a table. */
    static String code(Agreement agreement, int combination) {
        List<String> parts = new ArrayList<>();
        for (int domain = 0; domain < agreement.domains().size(); domain++) {
            if ((combination >> domain & 1) == 1) {
                parts.add(agreement.domains().get(domain).id());
            }
        }
        return String.join("+", parts);
    }

    static String atLeast(int number, int top) {
        return number == top ? number + "+" : Integer.toString(number);
    }
}
