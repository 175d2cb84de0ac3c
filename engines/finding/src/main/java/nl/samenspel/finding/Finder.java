package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.finding.Ranking.Ranked;
import org.apache.lucene.util.FixedBitSet;

/** Answers one question from one view: understand, match, choose, count, score, rank, explain. */
final class Finder {

    private final Interpreter interpreter;
    private final Taxonomy taxonomy;
    private final Map<String, Area> areas;

    Finder(Interpreter interpreter, Taxonomy taxonomy, Surroundings surroundings) {
        this.interpreter = interpreter;
        this.taxonomy = taxonomy;
        this.areas = surroundings.areas().stream().collect(Collectors.toMap(Area::code, area -> area, (first, _) -> first));
    }

    Answer find(Question question, View view) throws IOException {
        Lookup words = new Lookup(view, Fields.WORDS);
        Lookup themes = new Lookup(view, Fields.THEMES);
        Understood asked = interpreter.interpret(question.words(), view, words);
        Coverage coverage = new Coverage(asked);
        List<Gathered> gathered = new Gathering(view, asked, words, themes).all();
        List<Having> having = having(view, gathered, coverage);
        Matching matching = new Matching(having, coverage);
        Optional<String> area = question.area().or(() -> asked.places().stream().map(place -> place.area().code()).findFirst());
        Nearness nearness = new Nearness(from(question, asked, view, words), area, area.map(areas::get), asked.elsewhere(), view);
        Choosing choosing = new Choosing(view, matching.matches(), question.filters(), nearness);
        List<FixedBitSet> chosen = choosing.all();
        Counts counts = new Counting(view, choosing, question.filters(), nearness, areas.keySet()).counts();
        int deepest = Math.min(Question.DEEPEST_RANK, (question.page() + 1) * question.size());
        List<Ranked> ranked = new Ranking(view, gathered, having, coverage, nearness, question.now(), deepest).of(chosen);
        List<Ranked> shown = ranked.subList(Math.min(ranked.size(), question.page() * question.size()), ranked.size());
        List<Hit> hits = hits(shown, view, nearness, new Explaining(asked, question, taxonomy));
        return new Answer(Choosing.count(chosen), hits, counts, asked.corrected(), Meanings.codes(asked.themes()), matching.onlyNear(), coverage.asksNothing() && !question.words().isBlank());
    }

    private static List<Having> having(View view, List<Gathered> gathered, Coverage coverage) {
        List<Having> having = new ArrayList<>();
        for (int number = 0; number < gathered.size(); number++) {
            having.add(new Having(view.segments().get(number), gathered.get(number), coverage));
        }
        return having;
    }

    /** Where the searcher is, or says to be by naming a postcode. */
    private static Optional<Point> from(Question question, Understood asked, View view, Lookup words) throws IOException {
        return question.from().isPresent() || asked.postcode().isEmpty() ? question.from() : asked.postcode().get().middle(view, words);
    }

    /** In the order of their numbers they are read quickest. */
    private static List<Hit> hits(List<Ranked> shown, View view, Nearness nearness, Explaining explaining) throws IOException {
        Map<Ranked, Hit> hits = new HashMap<>();
        View.Reading reading = view.reading();
        for (Ranked ranked : shown.stream().sorted(Comparator.comparingInt(Ranked::number)).toList()) {
            View.Segment segment = view.segmentOf(ranked.number());
            var metres = nearness.known(nearness.metres(segment.columns(), ranked.number() - segment.base()));
            Kept kept = reading.of(ranked.number());
            hits.put(ranked, new Hit(kept.findable(), kept.shown(), ranked.score(), explaining.of(kept, metres), metres));
        }
        return shown.stream().map(hits::get).toList();
    }
}
