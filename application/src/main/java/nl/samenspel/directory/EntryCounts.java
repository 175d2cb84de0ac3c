package nl.samenspel.directory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import nl.samenspel.directory.EntryFilter.Question;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.directory.Shelf.Item;

/** How many entries each answer to a question would show, the other answers staying as they are. */
public final class EntryCounts {

    private final Map<Reach, Integer> reach = new HashMap<>();
    private final Map<String, Integer> neighbourhoods = new HashMap<>();
    private final Map<String, Integer> themes = new HashMap<>();
    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);

    EntryCounts() {}

    void count(Item item, EntryFilter filter) {
        if (filter.holdsBut(Question.REACH, item)) {
            item.districts().forEach(district -> add(reach, new Reach.InDistrict(district)));
            if (item.districts().isEmpty()) {
                add(reach, item.elsewhere() ? Reach.ELSEWHERE : Reach.WHOLE_MUNICIPALITY);
            }
        }
        if (filter.holdsBut(Question.NEIGHBOURHOOD, item)) {
            item.neighbourhoods().forEach(neighbourhood -> add(neighbourhoods, neighbourhood));
        }
        if (filter.holdsBut(Question.THEME, item)) {
            item.themes().forEach(theme -> add(themes, theme));
        }
        if (filter.holdsBut(Question.KIND, item)) {
            add(kinds, item.kind());
        }
    }

    public int of(Reach answer) {
        return reach.getOrDefault(answer, 0);
    }

    /** @param code of a district */
    public int ofDistrict(String code) {
        return of(new Reach.InDistrict(code));
    }

    /** @param code of a neighbourhood */
    public int ofNeighbourhood(String code) {
        return neighbourhoods.getOrDefault(code, 0);
    }

    public int ofTheme(String code) {
        return themes.getOrDefault(code, 0);
    }

    public int of(Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    private static <K> void add(Map<K, Integer> counts, K answer) {
        counts.merge(answer, 1, Integer::sum);
    }
}
