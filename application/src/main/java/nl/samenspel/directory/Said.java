package nl.samenspel.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a row says, by column: from the cells of the file, and to and from what is kept of it. */
final class Said {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

    private final JsonMapper json;

    Said(JsonMapper json) {
        this.json = json;
    }

    /** The cells under what their columns mean; of two columns that mean the same the first counts. */
    Map<Column, String> of(List<Column> meanings, String cells) {
        List<String> texts = json.readValue(cells, CELLS);
        Map<Column, String> said = new EnumMap<>(Column.class);
        for (int place = 0; place < meanings.size(); place++) {
            if (meanings.get(place) != null) {
                said.putIfAbsent(meanings.get(place), texts.get(place));
            }
        }
        return said;
    }

    /** The cells without those that tell where something is, or of which nobody said what they mean. */
    String withheld(List<Column> meanings, String cells) {
        List<String> texts = new ArrayList<>(json.readValue(cells, CELLS));
        for (int place = 0; place < texts.size(); place++) {
            if (meanings.get(place) == null || Column.TELLS_WHERE.contains(meanings.get(place))) {
                texts.set(place, "");
            }
        }
        return json.writeValueAsString(texts);
    }

    Map<Column, String> read(String kept) {
        Map<Column, String> said = new EnumMap<>(Column.class);
        json.readValue(kept, TEXTS).forEach((key, text) -> Column.of(key).ifPresent(column -> said.put(column, text)));
        return said;
    }

    String write(Map<Column, String> said) {
        Map<String, String> texts = new LinkedHashMap<>();
        said.forEach((column, text) -> texts.put(column.key(), text));
        return json.writeValueAsString(texts);
    }

    /** The same without a word of where something is. */
    static Map<Column, String> withheld(Map<Column, String> said) {
        Map<Column, String> rest = new EnumMap<>(said);
        rest.keySet().removeAll(Column.TELLS_WHERE);
        return rest;
    }
}
