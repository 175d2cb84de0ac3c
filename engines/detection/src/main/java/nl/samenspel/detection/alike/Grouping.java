package nl.samenspel.detection.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups short texts by their words: cosine of stems and letter pieces, weighted by how few texts have them (Salton and Buckley 1988, Information
 * Processing and Management 24: 513–523), joined by average linkage (Sokal and Michener 1958), which does not chain unrelated texts through a shared word.
 *
 * @param likeness how alike texts of a group are at least on average: 0 anything, 1 the same words. {@link #STANDARD} is a cautious choice
 */
public record Grouping(double likeness) {

    public static final Grouping STANDARD = new Grouping(0.07);
    /** Memory and time grow with the square: beyond this the texts have to be divided first, by place or by time. */
    public static final int MOST_TEXTS = 3000;

    private static final double SHARE_OF_PIECES = 0.5;
    private static final int WORDS_SHOWN = 4;

    public Grouping {
        if (!(likeness > 0 && likeness <= 1)) {
            throw new IllegalArgumentException("likeness is above 0 and at most 1");
        }
    }

    /**
     * Groups of two or more, largest first; texts that stand alone are in none.
     *
     * @throws IllegalArgumentException for more than {@link #MOST_TEXTS} texts
     */
    public List<Group> group(List<String> texts) {
        if (texts.size() > MOST_TEXTS) {
            throw new IllegalArgumentException("at most " + MOST_TEXTS + " texts at once");
        }
        List<Terms> terms = texts.stream().map(Terms::of).toList();
        float[][] likeness = likeness(terms);
        return new AverageLinkage(likeness).groups(this.likeness).stream().filter(members -> members.size() > 1)
                .map(members -> new Group(members, words(members, terms)))
                .sorted(Comparator.comparingInt((Group group) -> -group.members().size()).thenComparingInt(group -> group.members().getFirst())).toList();
    }

    private static float[][] likeness(List<Terms> terms) {
        float[][] likeness = new float[terms.size()][terms.size()];
        add(likeness, terms.stream().map(one -> {
            Map<String, Integer> counts = new HashMap<>();
            one.stems().keySet().forEach(stem -> counts.put(stem, 1));
            return counts;
        }).toList(), 1 - SHARE_OF_PIECES);
        add(likeness, terms.stream().map(Terms::pieces).toList(), SHARE_OF_PIECES);
        return likeness;
    }

    /** Adds the cosines of weighted counts. */
    private static void add(float[][] likeness, List<Map<String, Integer>> counts, double share) {
        Map<String, Integer> texts = new HashMap<>();
        counts.forEach(one -> one.keySet().forEach(term -> texts.merge(term, 1, Integer::sum)));
        Map<String, List<Map.Entry<Integer, Double>>> index = new TreeMap<>();
        for (int text = 0; text < counts.size(); text++) {
            Map<String, Double> weights = new HashMap<>();
            counts.get(text).forEach((term, count) -> weights.put(term, (1 + Math.log(count)) * Math.log((counts.size() + 1.0) / texts.get(term))));
            double length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
            int number = text;
            weights.forEach((term, weight) -> index.computeIfAbsent(term, _ -> new ArrayList<>()).add(Map.entry(number, weight / length)));
        }
        for (List<Map.Entry<Integer, Double>> having : index.values()) {
            for (var one : having) {
                for (var other : having) {
                    likeness[one.getKey()][other.getKey()] += (float) (share * one.getValue() * other.getValue());
                }
            }
        }
    }

    private static List<String> words(List<Integer> members, List<Terms> terms) {
        Map<String, Integer> inside = new TreeMap<>();
        Map<String, String> written = new HashMap<>();
        for (int member : members) {
            terms.get(member).stems().forEach((stem, word) -> {
                inside.merge(stem, 1, Integer::sum);
                written.merge(stem, word, (one, other) -> one.length() <= other.length() ? one : other);
            });
        }
        Map<String, Double> telling = new HashMap<>();
        inside.forEach((stem, count) -> telling.put(stem, count * Math.log((terms.size() + 1.0)
                / terms.stream().filter(one -> one.stems().containsKey(stem)).count())));
        return inside.keySet().stream().filter(stem -> inside.get(stem) > 1)
                .sorted(Comparator.comparingDouble(stem -> -telling.get(stem))).limit(WORDS_SHOWN).map(written::get).toList();
    }
}
