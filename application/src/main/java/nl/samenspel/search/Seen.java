package nl.samenspel.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Up to which moment of the database an index knows what each source has to tell. Kept with the index, a line for each source. */
record Seen(Map<String, String> moments) {

    static final Seen NOTHING = new Seen(Map.of());

    Seen {
        moments = Map.copyOf(moments);
    }

    static Seen parse(String cursor) {
        return new Seen(cursor.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (_, last) -> last)));
    }

    String of(FindableSource source) {
        return moments.getOrDefault(source.name(), FindableSource.BEGINNING);
    }

    Seen with(FindableSource source, String moment) {
        Map<String, String> changed = new LinkedHashMap<>(moments);
        changed.put(source.name(), moment);
        return new Seen(changed);
    }

    String cursor() {
        return moments.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()).sorted().collect(Collectors.joining("\n"));
    }
}
