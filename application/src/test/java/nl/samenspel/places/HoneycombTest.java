package nl.samenspel.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schematic drawing is a fair one: areas fit together, and each lies around its middle. */
class HoneycombTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areasDoNotOverlapAndLeaveNothingOpenBetweenThem(long seed) {
        Random random = new Random(seed);
        Map<Integer, Point> middles = middles(random);
        Honeycomb<Integer> comb = Honeycomb.around(middles);
        Boundary all = comb.shapeOf(middles.keySet());
        List<Boundary> parts = middles.keySet().stream().filter(key -> hasShape(comb, key)).map(key -> comb.shapeOf(List.of(key))).toList();
        for (int trial = 0; trial < 3_000; trial++) {
            Point point = new Point(5.0 + 0.2 * random.nextDouble(), 52.0 + 0.1 * random.nextDouble());
            assertThat(parts.stream().filter(part -> part.contains(point)).count()).isEqualTo(all.contains(point) ? 1 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void aPointNearAMiddleIsDrawn(long seed) {
        Map<Integer, Point> middles = middles(new Random(seed));
        Boundary all = Honeycomb.around(middles).shapeOf(middles.keySet());
        assertThat(middles.values()).allMatch(all::contains);
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 9})
    void joinedAreasHoldWhatTheirPartsHold(long seed) {
        Random random = new Random(seed);
        Map<Integer, Point> middles = middles(random);
        Honeycomb<Integer> comb = Honeycomb.around(middles);
        List<Integer> joined = middles.keySet().stream().filter(key -> key % 3 == 0).toList();
        Boundary whole = comb.shapeOf(joined);
        List<Boundary> parts = joined.stream().filter(key -> hasShape(comb, key)).map(key -> comb.shapeOf(List.of(key))).toList();
        for (int trial = 0; trial < 3_000; trial++) {
            Point point = new Point(5.0 + 0.2 * random.nextDouble(), 52.0 + 0.1 * random.nextDouble());
            assertThat(whole.contains(point)).isEqualTo(parts.stream().anyMatch(part -> part.contains(point)));
        }
    }

    private static boolean hasShape(Honeycomb<Integer> comb, int key) {
        try {
            return comb.shapeOf(List.of(key)) != null;
        } catch (IllegalArgumentException nothing) {
            return false;
        }
    }

    private static Map<Integer, Point> middles(Random random) {
        Map<Integer, Point> middles = new HashMap<>();
        IntStream.range(0, 60).forEach(number -> middles.put(number, new Point(5.0 + 0.2 * random.nextDouble(), 52.0 + 0.1 * random.nextDouble())));
        return middles;
    }
}
