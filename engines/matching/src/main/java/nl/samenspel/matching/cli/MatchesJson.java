package nl.samenspel.matching.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.samenspel.matching.suggest.Score;
import nl.samenspel.matching.suggest.Suggestion;
import tools.jackson.databind.json.JsonMapper;

/** Suggestions for programs: one JSON array. Names are those of the records they come from. */
final class MatchesJson {

    private MatchesJson() {
    }

    static String of(List<Suggestion> suggestions) {
        return write(suggestions.stream().map(MatchesJson::one).toList());
    }

    static String write(Object value) {
        return JsonMapper.shared().writeValueAsString(value) + "\n";
    }

    static Map<String, Object> one(Suggestion suggestion) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("request", suggestion.request().id());
        one.put("offer", suggestion.offer().id());
        Score score = suggestion.score();
        one.put("score", score.total());
        one.put("components", Map.of("volunteer", score.volunteer(), "requester", score.requester(), "fit", score.fit(),
                "popularity", score.popularity(), "attention", score.attention(), "neglect", score.neglect(), "scarcity", score.scarcity()));
        one.put("reasons", suggestion.reasons().stream().map(reason -> reason.getClass().getSimpleName()).toList());
        return one;
    }
}
