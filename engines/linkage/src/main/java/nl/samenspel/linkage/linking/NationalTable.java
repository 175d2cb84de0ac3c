package nl.samenspel.linkage.linking;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.Agreement.StandardTable;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.disclosure.Relation;
import nl.samenspel.linkage.linking.StandardTables.Layout;

/** The layout of the national statistics (CBS table 83619NED): number of provisions by combination of domains by district. */
final class NationalTable {

    static final int MOST_DOMAINS = 4;

    private final Agreement agreement;
    private final Counts counts;
    private final Publication publication;
    private final List<Integer> combinations;
    private final int places;

    NationalTable(Agreement agreement, Counts counts) {
        this.agreement = agreement;
        this.counts = counts;
        this.publication = counts.publication();
        this.combinations = counts.combinations();
        this.places = agreement.districts().isEmpty() ? 0 : agreement.districts().size() + 1;
    }

    /** One row per number of provisions, combination and district, with all their totals. */
    Layout layout() {
        List<List<String>> codes = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int number = 0; number <= Cube.TOP_PROVISIONS; number++) {
            for (int at = -1; at < combinations.size(); at++) {
                int combination = at < 0 ? 0 : combinations.get(at);
                row(number, combination, -1, codes, names);
                for (int district = 0; district < places; district++) {
                    row(number, combination, district, codes, names);
                }
            }
        }
        relateAll();
        return new Layout(StandardTable.STATISTICS, List.of("provisions", "combination", "district"), codes, names);
    }

    private void row(int number, int combination, int district, List<List<String>> codes, List<String> names) {
        String name = name(number, combination, district);
        int place = counts.add(name, cell -> (number == 0 || cell.provisions() == number)
                && (combination == 0 || cell.domains() == combination) && (district < 0 || cell.district() == district));
        if (number > 0 && combination > 0 && district < 0) {
            counts.sum(place, key -> key[0] == number && key[1] == combination ? 1 : 0);
        }
        codes.add(List.of(number == 0 ? "total" : StandardTables.atLeast(number, Cube.TOP_PROVISIONS),
                combination == 0 ? "total" : StandardTables.code(agreement, combination), district < 0 ? "total" : districtName(district)));
        names.add(name);
    }

    private static String name(int number, int combination, int district) {
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

    private void relateAll() {
        for (int number = 0; number <= Cube.TOP_PROVISIONS; number++) {
            for (int at = -1; at < combinations.size(); at++) {
                int combination = at < 0 ? 0 : combinations.get(at);
                for (int district = -1; district < places; district++) {
                    relate(number, combination, district);
                }
            }
        }
    }

    private void relate(int number, int combination, int district) {
        int total = publication.place(name(number, combination, district));
        if (number == 0) {
            int[] parts = new int[Cube.TOP_PROVISIONS];
            for (int one = 1; one <= Cube.TOP_PROVISIONS; one++) {
                parts[one - 1] = publication.place(name(one, combination, district));
            }
            publication.add(Relation.sum(total, parts));
        }
        if (combination == 0) {
            publication.add(Relation.sum(total, combinations.stream()
                    .mapToInt(one -> publication.place(name(number, one, district))).toArray()));
        }
        if (district < 0 && places > 0) {
            int[] parts = new int[places];
            for (int one = 0; one < places; one++) {
                parts[one] = publication.place(name(number, combination, one));
            }
            publication.add(Relation.sum(total, parts));
        }
    }

    private String districtName(int district) {
        return district == 0 ? "unknown" : agreement.districts().get(district - 1).id();
    }
}
