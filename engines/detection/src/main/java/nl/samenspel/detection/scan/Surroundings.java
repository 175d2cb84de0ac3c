package nl.samenspel.detection.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The areas around each area, nearest first; the area itself leads. From here the windows are made: circles (Kulldorff 1997)
 * or connected sets of neighbours (Tango and Takahashi 2005).
 */
public final class Surroundings {

    private static final double SAME_DISTANCE = 1e-9;

    private final int[][] order;
    private final double[][] distances;

    private Surroundings(int[][] order, double[][] distances) {
        this.order = order;
        this.distances = distances;
    }

    public static Surroundings of(List<Area> areas, Metric metric) {
        int[][] order = new int[areas.size()][];
        double[][] distances = new double[areas.size()][];
        for (int centre = 0; centre < areas.size(); centre++) {
            Area middle = areas.get(centre);
            double[] far = areas.stream().mapToDouble(area -> metric.distance(middle, area)).toArray();
            far[centre] = -1;
            order[centre] = IntStream.range(0, far.length).boxed()
                    .sorted(Comparator.comparingDouble(area -> far[area])).mapToInt(Integer::intValue).toArray();
            far[centre] = 0;
            distances[centre] = far;
        }
        return new Surroundings(order, distances);
    }

    double distance(int one, int other) {
        return distances[one][other];
    }

    /**
     * Circles around each area that grow one area at a time; areas at the same distance come in together.
     *
     * @param atRisk what each area counts for in the size of a window
     */
    public Zones circles(double[] atRisk, Reach reach) {
        double most = limit(atRisk, reach);
        ZoneList list = new ZoneList();
        for (int centre = 0; centre < order.length; centre++) {
            double inside = 0;
            int parent = -1;
            for (int at = 0; at < order.length; ) {
                int end = endOfRing(centre, at);
                for (int member = at; member < end; member++) {
                    inside += atRisk[order[centre][member]];
                }
                if (inside > most || distances[centre][order[centre][at]] > reach.distance()) {
                    break;
                }
                for (; at < end; at++) {
                    parent = list.add(order[centre][at], parent < 0 ? -1 : 0, 0, centre, at + 1 == end, parent);
                }
            }
        }
        return new Zones(list, order.length);
    }

    private int endOfRing(int centre, int at) {
        double distance = distances[centre][order[centre][at]];
        int end = at + 1;
        while (end < order.length && distances[centre][order[centre][end]] <= distance * (1 + SAME_DISTANCE)) {
            end++;
        }
        return end;
    }

    /**
     * Every connected set of areas that contains its centre and otherwise only the nearest of its surroundings: windows of any
     * shape, such as along a canal (Tango and Takahashi 2005). Their number doubles with each area of {@code nearest}.
     *
     * @param neighbours for each area the areas it touches
     * @param nearest    how many areas the surroundings have, the centre included: at most 30
     */
    public Zones connected(int[][] neighbours, int nearest, double[] atRisk, Reach reach) {
        ZoneList list = new ZoneList();
        double most = limit(atRisk, reach);
        for (int centre = 0; centre < order.length; centre++) {
            int middle = centre;
            int[] candidates = Arrays.stream(order[centre]).limit(nearest)
                    .filter(area -> distances[middle][area] <= reach.distance()).toArray();
            new ConnectedSets(candidates, neighbours, atRisk, most, list).addAll();
        }
        return new Zones(list, order.length);
    }

    /** Rounding must not keep out a window of exactly the largest size. */
    private static double limit(double[] atRisk, Reach reach) {
        return Arrays.stream(atRisk).sum() * reach.share() * (1 + 1e-12);
    }
}
