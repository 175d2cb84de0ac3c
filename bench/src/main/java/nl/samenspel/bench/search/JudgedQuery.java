package nl.samenspel.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query with what a judge thinks of entries.
 *
 * @param grades by id of the entry: 3 exactly what is asked, 2 useful, 1 related; an empty map when no good answer exists
 */
record JudgedQuery(String id, String query, String type, Map<String, Integer> grades) {

    /** @throws IOException also when the file is no list of judged queries */
    static List<JudgedQuery> readAll(Path file) throws IOException {
        try {
            List<JudgedQuery> queries = new ArrayList<>();
            for (JsonNode each : JsonMapper.shared().readTree(Files.readAllBytes(file))) {
                Map<String, Integer> grades = new HashMap<>();
                each.path("judgments").properties().forEach(grade -> grades.put(grade.getKey(), grade.getValue().asInt(0)));
                queries.add(new JudgedQuery(each.path("id").asString(""), each.path("query").asString(""), each.path("type").asString("?"), grades));
            }
            return queries;
        } catch (JacksonException noQueries) {
            throw new IOException(file + ": " + noQueries.getMessage(), noQueries);
        }
    }

    boolean hasAnswer() {
        return !grades.isEmpty();
    }

    /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen, 2002): gain 2^grade − 1, discount log2(1 + rank). */
    double gain(List<String> found) {
        List<Integer> got = found.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        List<Integer> ideal = grades.values().stream().sorted((one, other) -> Integer.compare(other, one)).toList();
        return discounted(got) / discounted(ideal);
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int rank = 0; rank < Math.min(10, grades.size()); rank++) {
            sum += (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2));
        }
        return sum;
    }

    boolean isUsefulIn(List<String> found) {
        return found.stream().limit(3).anyMatch(id -> grades.getOrDefault(id, 0) >= 2);
    }
}
