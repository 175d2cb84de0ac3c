package nl.samenspel.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.samenspel.finding.Answer;
import nl.samenspel.finding.Change;
import nl.samenspel.finding.Index;
import nl.samenspel.finding.Question;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.entries.EntryFile;

/**
 * How well judged queries are answered with one taxonomy.
 *
 * @param results one for each query
 */
record Relevance(List<Result> results) {

    /** @param found ids of the first ten */
    record Result(JudgedQuery query, List<String> found, Answer answer) {

        double gain() {
            return query.gain(found);
        }

        /** Whether a query without a good answer is answered as if something fitted. */
        boolean pretends() {
            return answer.total() > 0 && !answer.onlyNear();
        }
    }

    static Relevance of(List<JudgedQuery> queries, EntryFile entries, Taxonomy taxonomy, Path folder) throws IOException {
        Clock clock = Clock.systemUTC();
        List<Result> results = new ArrayList<>();
        try (Index index = Index.make(folder, taxonomy, entries.surroundings(), clock)) {
            index.apply(entries.entries().stream().<Change>map(Change.Put::new).toList());
            index.refresh();
            for (JudgedQuery query : queries) {
                Answer answer = index.find(Question.of(query.query(), clock.instant()));
                results.add(new Result(query, answer.hits().stream().map(hit -> hit.findable().id()).toList(), answer));
            }
        }
        return new Relevance(results);
    }

    private List<Result> answerable() {
        return results.stream().filter(result -> result.query().hasAnswer()).toList();
    }

    List<Result> unanswerable() {
        return results.stream().filter(result -> !result.query().hasAnswer()).toList();
    }

    double gain() {
        return answerable().stream().mapToDouble(Result::gain).average().orElse(Double.NaN);
    }

    Map<String, Double> gainByType() {
        return answerable().stream().collect(Collectors.groupingBy(result -> result.query().type(), TreeMap::new, Collectors.averagingDouble(Result::gain)));
    }

    int queries(String type) {
        return (int) answerable().stream().filter(result -> result.query().type().equals(type)).count();
    }

    /** Share with something useful among the first three. */
    double useful() {
        return answerable().stream().mapToDouble(result -> result.query().isUsefulIn(result.found()) ? 1 : 0).average().orElse(Double.NaN);
    }

    /** Share of the queries without a good answer that are answered as if something fitted. */
    double pretending() {
        return unanswerable().stream().mapToDouble(result -> result.pretends() ? 1 : 0).average().orElse(0);
    }

    /** Share of the queries with a good answer that are said to have none. */
    double timid() {
        return answerable().stream().mapToDouble(result -> result.pretends() ? 0 : 1).average().orElse(0);
    }
}
