package nl.samenspel.detection.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class ScanTest {

    private static final int SIDE = 5;

    private static List<Area> square() {
        List<Area> areas = new ArrayList<>();
        for (int area = 0; area < SIDE * SIDE; area++) {
            areas.add(new Area("b" + area, area % SIDE * 1.01 + area * 1e-4, area / SIDE));
        }
        return areas;
    }

    private static int[][] signals(Random random, int times, int perDay) {
        int[][] counts = new int[SIDE * SIDE][times];
        for (int one = 0; one < times * perDay; one++) {
            counts[random.nextInt(SIDE * SIDE)][random.nextInt(times)]++;
        }
        return counts;
    }

    private static Scan scan(ScanModel model, TimeWindows windows) {
        Surroundings surroundings = Surroundings.of(square(), Metric.PLANE);
        return new Scan(model, surroundings, surroundings.circles(model.atRisk(), Reach.HALF), windows, 2);
    }

    @Test
    void findsWhatAPlainSearchOfAllCirclesAndStretchesFinds() {
        for (int seed = 0; seed < 20; seed++) {
            PermutationModel model = new PermutationModel(signals(new Random(seed), 12, 3));
            for (boolean alive : new boolean[] {true, false}) {
                ScanResult result = scan(model, new TimeWindows(12, 1, 6, alive)).run(Replications.of(0, 1));
                assertThat(result.mostLikely().map(Cluster::logLikelihoodRatio).orElse(0.0))
                        .isCloseTo(plainSearch(model, alive), within(1e-9));
            }
        }
    }

    private static double plainSearch(ScanModel model, boolean alive) {
        List<Area> areas = square();
        double best = 0;
        for (Area centre : areas) {
            for (Area edge : areas) {
                double radius = Metric.PLANE.distance(centre, edge) * (1 + 1e-9);
                int[] inside = IntStream.range(0, areas.size())
                        .filter(area -> Metric.PLANE.distance(centre, areas.get(area)) <= radius).toArray();
                if (IntStream.of(inside).mapToDouble(area -> model.atRisk()[area]).sum() <= model.totalCases() / 2.0) {
                    best = Math.max(best, best(model, inside, alive));
                }
            }
        }
        return best;
    }

    private static double best(ScanModel model, int[] inside, boolean alive) {
        double best = 0;
        for (int from = 0; from < 12; from++) {
            for (int to = alive ? 11 : from; to < 12; to++) {
                int cases = 0;
                double expected = 0;
                for (int area : inside) {
                    for (int time = from; time <= to; time++) {
                        cases += model.cases(area, time);
                        expected += model.baseline(area, time);
                    }
                }
                if (to - from < 6 && cases >= 2) {
                    best = Math.max(best, model.likelihood().ratio(cases, expected));
                }
            }
        }
        return best;
    }

    @Test
    void theNumberOfCoresDoesNotChangeTheAnswer() {
        PermutationModel model = new PermutationModel(signals(new Random(3), 30, 2));
        Scan scan = scan(model, new TimeWindows(30, 1, 15, true));
        assertThat(scan.run(Replications.of(199, 5).onCores(1))).isEqualTo(scan.run(Replications.of(199, 5).onCores(3)));
        assertThat(scan.run(Replications.of(199, 5).stoppingAfter(10).onCores(1)))
                .isEqualTo(scan.run(Replications.of(199, 5).stoppingAfter(10).onCores(2)));
    }

    @Test
    void stopsAsSoonAsChanceDidAsWellOftenEnough() {
        PermutationModel model = new PermutationModel(signals(new Random(4), 30, 2));
        ScanResult result = scan(model, new TimeWindows(30, 1, 15, true)).run(Replications.of(9999, 5).stoppingAfter(10));
        assertThat(result.replications()).isLessThan(9999);
        assertThat(result.mostLikely().orElseThrow().asHigh()).isEqualTo(10);
    }

    @Test
    void findsAPileUpThatIsThere() {
        int[][] counts = signals(new Random(6), 60, 2);
        for (int area : new int[] {6, 7, 11}) {
            counts[area][58] += 3;
            counts[area][59] += 3;
        }
        Cluster found = scan(new PermutationModel(counts), new TimeWindows(60, 1, 30, true)).run(Replications.of(199, 1))
                .mostLikely().orElseThrow();
        assertThat(found.areas()).contains(6, 7, 11);
        assertThat(found.pValue()).isEqualTo(1 / 200.0);
        assertThat(found.from()).isEqualTo(58);
    }

    @Test
    void chanceAloneIsRarelySignificant() {
        int alarms = 0;
        for (int seed = 0; seed < 200; seed++) {
            PermutationModel model = new PermutationModel(signals(new Random(1000 + seed), 20, 4));
            double p = scan(model, new TimeWindows(20, 1, 10, true)).run(Replications.of(99, seed)).mostLikely()
                    .map(Cluster::pValue).orElse(1.0);
            alarms += p <= 0.1 ? 1 : 0;
        }
        // 20 to be expected; 34 is more than three standard deviations away.
        assertThat(alarms).isLessThan(34);
    }

    @Test
    void clustersDoNotShareAreas() {
        ScanResult result = scan(new PermutationModel(signals(new Random(9), 40, 4)), new TimeWindows(40, 1, 20, false))
                .run(Replications.of(9, 1));
        List<Integer> areas = result.clusters().stream().flatMap(cluster -> cluster.areas().stream()).toList();
        assertThat(areas).doesNotHaveDuplicates();
        assertThat(result.clusters()).isSortedAccordingTo((one, other) ->
                Double.compare(other.logLikelihoodRatio(), one.logLikelihoodRatio()));
    }

    @Test
    void areasInTheSamePlaceComeInTogether() {
        List<Area> twins = List.of(new Area("a", 0, 0), new Area("b", 0, 0), new Area("c", 5, 5));
        Zones zones = Surroundings.of(twins, Metric.PLANE).circles(new double[] {1, 1, 1}, new Reach(1, 3));
        assertThat(zones.windows()).isEqualTo(3);
        assertThat(zones.members(1)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void connectedSetsAreListedOnceEach() {
        // A path a - b - c - d: connected sets around b of at most its three nearest.
        List<Area> path = List.of(new Area("a", 0, 0), new Area("b", 1, 0), new Area("c", 2.5, 0), new Area("d", 4, 0));
        int[][] neighbours = {{1}, {0, 2}, {1, 3}, {2}};
        Zones zones = Surroundings.of(path, Metric.PLANE).connected(neighbours, 3, new double[] {1, 1, 1, 1}, new Reach(1, 100));
        List<TreeSet<Integer>> aroundB = IntStream.range(0, zones.steps()).filter(step -> zones.centre[step] == 1)
                .mapToObj(step -> new TreeSet<>(Arrays.stream(zones.members(step)).boxed().toList())).toList();
        assertThat(aroundB).containsExactlyInAnyOrder(new TreeSet<>(List.of(1)), new TreeSet<>(List.of(0, 1)),
                new TreeSet<>(List.of(1, 2)), new TreeSet<>(List.of(0, 1, 2)));
    }
}
