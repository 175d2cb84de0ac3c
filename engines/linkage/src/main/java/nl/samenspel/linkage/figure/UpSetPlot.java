package nl.samenspel.linkage.figure;

import java.util.Comparator;
import java.util.List;

/**
 * Which domains go together: a bar for each exclusive combination and dots for what it is made of (A. Lex and others, UpSet:
 * visualization of intersecting sets, 2014). Largest first; a number that is not published has no bar but a mark.
 */
public final class UpSetPlot {

    private static final int MOST_BARS = 40;
    private static final double LEFT = 190;
    private static final double TOP = 40;
    private static final double HEIGHT = 220;
    private static final double STEP = 30;

    private UpSetPlot() {
    }

    /**
     * One exclusive combination.
     *
     * @param members places in the list of sets
     * @param count −1 when it is not published
     */
    public record Combination(List<Integer> members, long count) {
    }

    public static String svg(String title, String description, List<String> sets, List<Combination> combinations) {
        List<Combination> shown = combinations.stream().sorted(Comparator.comparingLong(Combination::count).reversed()
                .thenComparing(one -> one.members().size())).limit(MOST_BARS).toList();
        double width = LEFT + STEP * Math.max(4, shown.size()) + 30;
        double matrix = TOP + HEIGHT + 25;
        Svg svg = new Svg("upset", width, matrix + STEP * sets.size() + 20, title, description);
        svg.words(20, 22, "start", title);
        long most = Math.max(1, shown.stream().mapToLong(Combination::count).max().orElse(1));
        for (int set = 0; set < sets.size(); set++) {
            double y = matrix + STEP * set + STEP / 2;
            svg.words(LEFT - 20, y + 4, "end", sets.get(set));
            svg.line(LEFT - 10, y, width - 20, y, Svg.FAINT, 1);
        }
        for (int column = 0; column < shown.size(); column++) {
            draw(svg, shown.get(column), LEFT + STEP * column + STEP / 2, matrix, most, sets.size());
        }
        return svg.toString();
    }

    private static void draw(Svg svg, Combination one, double x, double matrix, long most, int sets) {
        double height = one.count() < 0 ? 0 : HEIGHT * one.count() / most;
        svg.bar(x - 9, TOP + HEIGHT - height, 18, height, Svg.BAR);
        svg.words(x, TOP + HEIGHT - height - 5, "middle", one.count() < 0 ? "·" : Long.toString(one.count()));
        for (int set = 0; set < sets; set++) {
            svg.dot(x, matrix + STEP * set + STEP / 2, 7, one.members().contains(set) ? Svg.INK : Svg.FAINT);
        }
        if (one.members().size() > 1) {
            int first = one.members().stream().mapToInt(Integer::intValue).min().orElse(0);
            int last = one.members().stream().mapToInt(Integer::intValue).max().orElse(0);
            svg.line(x, matrix + STEP * first + STEP / 2, x, matrix + STEP * last + STEP / 2, Svg.INK, 3);
        }
    }
}
