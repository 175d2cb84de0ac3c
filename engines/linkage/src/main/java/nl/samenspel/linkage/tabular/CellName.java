package nl.samenspel.linkage.tabular;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names cells so that the same number in two tables has one name. */
final class CellName {

    private CellName() {
    }

    static String of(List<String> dimensions, List<Hierarchy> hierarchies, List<String> codes) {
        TreeMap<String, String> parts = new TreeMap<>();
        for (int at = 0; at < codes.size(); at++) {
            if (!codes.get(at).equals(hierarchies.get(at).total())) {
                parts.put(dimensions.get(at), codes.get(at));
            }
        }
        return parts.isEmpty() ? "*" : parts.entrySet().stream().map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(" & "));
    }
}
