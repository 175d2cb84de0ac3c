package nl.samenspel.linkage.tabular;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;

/**
 * How the codes of a dimension add up.
 *
 * @param total the code of everything
 * @param parts for each code that is a sum, the codes it is the sum of
 */
public record Hierarchy(String total, Map<String, List<String>> parts) {

    /** One total over all codes. */
    static Hierarchy flat(String total, Collection<String> codes) {
        return new Hierarchy(total, Map.of(total, codes.stream().filter(code -> !code.equals(total)).toList()));
    }

    /**
     * From lines in which each step down is one more leading sign: the form of τ-ARGUS ({@code .hrc}).
     *
     * @param file for messages
     */
    static Hierarchy indented(String total, List<String> lines, String file) throws Refused {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> path = new ArrayList<>(List.of(total));
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '@') {
                depth++;
            }
            String code = line.substring(depth).strip();
            if (code.isEmpty()) {
                continue;
            }
            if (depth >= path.size()) {
                throw Problem.of("table.hierarchy.step", code).in(file).at(at + 1).refused();
            }
            path.subList(depth + 1, path.size()).clear();
            parts.computeIfAbsent(path.get(depth), _ -> new ArrayList<>()).add(code);
            path.add(code);
        }
        return new Hierarchy(total, parts);
    }

    /**
     * From codes whose first signs name what they belong to.
     *
     * @param widths how many signs each level adds, such as 1, 2, 2
     */
    static Hierarchy byPrefix(String total, Collection<String> codes, List<Integer> widths) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String code : codes) {
            if (code.equals(total)) {
                continue;
            }
            String parent = total;
            int length = 0;
            for (int width : widths) {
                length = Math.min(code.length(), length + width);
                String part = code.substring(0, length);
                if (!part.equals(parent)) {
                    List<String> siblings = parts.computeIfAbsent(parent, _ -> new ArrayList<>());
                    if (!siblings.contains(part)) {
                        siblings.add(part);
                    }
                    parent = part;
                }
            }
        }
        return new Hierarchy(total, parts);
    }

    /** Every code, the total first, each sum before its parts. */
    List<String> codes() {
        List<String> codes = new ArrayList<>();
        collect(total, codes);
        return codes;
    }

    private void collect(String code, List<String> into) {
        into.add(code);
        parts.getOrDefault(code, List.of()).forEach(part -> collect(part, into));
    }

    boolean isSum(String code) {
        return parts.containsKey(code);
    }
}
