package nl.samenspel.allocation.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What was recorded about one election: facts about the file, and outcomes by key. */
public final class Recorded {

    private final Map<String, @Nullable Object> facts;

    private Recorded(Map<String, @Nullable Object> facts) {
        this.facts = facts;
    }

    /**
     * @throws IOException              when the file cannot be read
     * @throws IllegalArgumentException when it is not JSON of this form
     */
    public static Recorded read(Path file) throws IOException {
        return new Recorded(object(Json.read(Files.readString(file))));
    }

    Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name)).map(Recorded::text);
    }

    /** A fact that holds one text or number for every project. */
    Map<String, String> perProject(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (facts.get(name) instanceof Map<?, ?> map) {
            map.forEach((project, value) -> texts.put(String.valueOf(project), text(value)));
        }
        return texts;
    }

    /** Ids of the projects that really got their money; empty when that is not known. */
    public List<String> officiallySelected() {
        return facts.get("official_selected") instanceof List<?> list ? list.stream().map(Recorded::text).toList() : List.of();
    }

    public String officialRule() {
        return fact("official_rule").orElse("unknown");
    }

    /** Every outcome that was computed; a key under which only a time-out stands is left out. */
    public Map<String, RecordedOutcome> outcomes() {
        Map<String, RecordedOutcome> outcomes = new LinkedHashMap<>();
        object(facts.get("outcomes")).forEach((key, value) -> {
            Map<String, @Nullable Object> outcome = object(value);
            if (outcome.get("selected_in_order") instanceof List<?> list) {
                outcomes.put(key, new RecordedOutcome(list.stream().map(Recorded::text).toList(), outcome));
            }
        });
        return outcomes;
    }

    /** Seconds the other program took for everything that was recorded. */
    public double seconds() {
        return outcomes().values().stream().mapToDouble(RecordedOutcome::seconds).sum();
    }

    /** One recorded outcome. */
    public record RecordedOutcome(List<String> selected, Map<String, @Nullable Object> facts) {

        Optional<String> fact(String name) {
            return Optional.ofNullable(facts.get(name)).map(Recorded::text);
        }

        /** What the other program took; 0 when that was not recorded. */
        public double seconds() {
            return facts.get("time_s") instanceof BigDecimal time ? time.doubleValue() : 0;
        }
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException("Expected an object");
    }
}
