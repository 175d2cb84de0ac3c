package nl.samenspel.directory;

import java.util.HashMap;
import java.util.Map;
import nl.samenspel.directory.EntryFilter.Question;
import nl.samenspel.directory.EntryFilter.Reach;
import nl.samenspel.directory.Shelf.Item;

/** How many entries each answer to a question would show, the other answers staying as they are. */
public final class EntryCounts {

    private final Map<String, int[]> districts = new HashMap<>();
    private final Map<String, int[]> neighbourhoods = new HashMap<>();
    private final Map<String, int[]> themes = new HashMap<>();
    private final int[] kinds = new int[Kind.values().length];
    private int whole;
    private int elsewhere;

    EntryCounts() {}

    void count(Item item, EntryFilter filter) {
        if (filter.holdsBut(Question.REACH, item)) {
            item.districts().forEach(district -> add(districts, district));
            whole += item.districts().isEmpty() && !item.elsewhere() ? 1 : 0;
            elsewhere += item.elsewhere() ? 1 : 0;
        }
        if (filter.holdsBut(Question.NEIGHBOURHOOD, item)) {
            item.neighbourhoods().forEach(neighbourhood -> add(neighbourhoods, neighbourhood));
        }
        if (filter.holdsBut(Question.THEME, item)) {
            item.themes().forEach(theme -> add(themes, theme));
        }
        if (filter.holdsBut(Question.KIND, item)) {
            kinds[item.kind().ordinal()]++;
        }
    }

    public int of(Reach answer) {
        return switch (answer) {
            case Reach.InDistrict(String code) -> ofDistrict(code);
            case Reach.WholeMunicipality _ -> whole;
            case Reach.Elsewhere _ -> elsewhere;
        };
    }

    /** @param code of a district */
    public int ofDistrict(String code) {
        return of(districts, code);
    }

    /** @param code of a neighbourhood */
    public int ofNeighbourhood(String code) {
        return of(neighbourhoods, code);
    }

    public int ofTheme(String code) {
        return of(themes, code);
    }

    public int of(Kind kind) {
        return kinds[kind.ordinal()];
    }

    private static void add(Map<String, int[]> counts, String answer) {
        counts.computeIfAbsent(answer, _ -> new int[1])[0]++;
    }

    private static int of(Map<String, int[]> counts, String answer) {
        int[] count = counts.get(answer);
        return count == null ? 0 : count[0];
    }
}
