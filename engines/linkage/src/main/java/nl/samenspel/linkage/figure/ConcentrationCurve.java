package nl.samenspel.linkage.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What share of the provisions goes to what share of the addresses, those with most first (M. O. Lorenz 1905, turned round).
 * Reckoned from published numbers only, so it tells nothing they do not tell.
 */
public final class ConcentrationCurve {

    private static final double LEFT = 70;
    private static final double TOP = 40;
    private static final double SIZE = 340;

    private ConcentrationCurve() {
    }

    /** Up to so much of the addresses receives so much of the provisions; both from 0 to 1. */
    public record Point(double addresses, double provisions) {
    }

    /**
     * Points of the curve, from 0 to 1.
     *
     * @param counts addresses with 1, 2, 3 … provisions, the last class those with that many or more; −1 when not published
     * @param provisions of all addresses together; −1 when not published
     * @return only the beginning and the end when too little was published
     */
    public static List<Point> points(List<Long> counts, long provisions, long addresses) {
        List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
        long below = 0;
        long belowProvisions = 0;
        List<Point> fromBelow = new ArrayList<>();
        for (int at = 0; at + 1 < counts.size() && counts.get(at) >= 0 && provisions > 0 && addresses > 0; at++) {
            below += counts.get(at);
            belowProvisions += counts.get(at) * (at + 1);
            fromBelow.addFirst(new Point(1 - (double) below / addresses, 1 - (double) belowProvisions / provisions));
        }
        points.addAll(fromBelow);
        points.add(new Point(1, 1));
        return points;
    }

    public static String svg(String title, String description, String across, String upward, List<Point> points) {
        Svg svg = new Svg("curve", LEFT + SIZE + 40, TOP + SIZE + 60, title, description);
        svg.words(20, 22, "start", title);
        for (int tenth = 0; tenth <= 10; tenth += 2) {
            double along = SIZE * tenth / 10;
            svg.line(LEFT, TOP + SIZE - along, LEFT + SIZE, TOP + SIZE - along, Svg.FAINT, 1);
            svg.words(LEFT - 8, TOP + SIZE - along + 4, "end", tenth * 10 + "%");
            svg.words(LEFT + along, TOP + SIZE + 18, "middle", tenth * 10 + "%");
        }
        svg.line(LEFT, TOP + SIZE, LEFT + SIZE, TOP, Svg.FAINT, 1.5);
        StringBuilder path = new StringBuilder();
        points.forEach(point -> path.append(String.format(Locale.ROOT, "%.1f,%.1f ", LEFT + SIZE * point.addresses(),
                TOP + SIZE * (1 - point.provisions()))));
        svg.path(path.toString().strip(), Svg.BAR);
        points.forEach(point -> svg.dot(LEFT + SIZE * point.addresses(), TOP + SIZE * (1 - point.provisions()), 4, Svg.BAR));
        svg.words(LEFT + SIZE / 2, TOP + SIZE + 42, "middle", across);
        svg.words(LEFT + 6, TOP + 14, "start", upward);
        return svg.toString();
    }
}
