package nl.samenspel.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BoundaryTest {

    @Test
    void holdsWhatLiesWithinAndNotWhatLiesInAHole() {
        Boundary ring = new Boundary(List.of(List.of(box(5.0, 52.0, 5.3, 52.3), box(5.1, 52.1, 5.2, 52.2))));
        assertThat(ring.contains(new Point(5.05, 52.05))).isTrue();
        assertThat(ring.contains(new Point(5.15, 52.15))).isFalse();
        assertThat(ring.contains(new Point(5.35, 52.15))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPointLiesInExactlyOneOfTheAreasThatFillAField(long seed) {
        Random random = new Random(seed);
        Field field = new Field(random);
        for (int trial = 0; trial < 2_000; trial++) {
            assertThat(field.areasWith(new Point(5.1 + random.nextDouble() * 0.3, 52.1 + random.nextDouble() * 0.3))).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void aPointOnASharedLineOrCornerLiesInExactlyOneArea(long seed) {
        Field field = new Field(new Random(seed));
        field.innerCorners().forEach(corner -> assertThat(field.areasWith(corner)).isOne());
        field.pointsOnInnerLines().forEach(point -> assertThat(field.areasWith(point)).isOne());
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void decidesAsArithmeticWithoutRoundingDoes(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 300; trial++) {
            Ring star = star(random, 5.2, 52.2);
            Boundary boundary = new Boundary(List.of(List.of(star)));
            int corner = random.nextInt(star.corners() - 1);
            double along = random.nextDouble();
            Point nearALine = new Point(star.longitude(corner) + along * (star.longitude(corner + 1) - star.longitude(corner)), star.latitude(corner) + along * (star.latitude(corner + 1) - star.latitude(corner)));
            assertThat(boundary.contains(nearALine)).isEqualTo(exactly(star, nearALine));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13, 14})
    void theCentreLiesWithin(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 300; trial++) {
            Boundary star = new Boundary(List.of(List.of(star(random, 4.5 + random.nextDouble(), 51.5 + random.nextDouble()))));
            assertThat(star.contains(star.centre())).isTrue();
        }
    }

    @Test
    void theCentreOfARingLiesInItsBandAndThatOfABoxInTheMiddle() {
        Boundary ring = new Boundary(List.of(List.of(box(5.0, 52.0, 5.3, 52.3), box(5.1, 52.1, 5.2, 52.2))));
        assertThat(ring.contains(ring.centre())).isTrue();
        Point middle = new Boundary(List.of(List.of(box(5.0, 52.0, 5.2, 52.4)))).centre();
        assertThat(middle.longitude()).isCloseTo(5.1, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(middle.latitude()).isCloseTo(52.2, org.assertj.core.data.Offset.offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {15, 16})
    void isTheSameAfterWritingAndReading(long seed) {
        Random random = new Random(seed);
        Boundary drawn = new Boundary(List.of(List.of(star(random, 5.1, 52.1)), List.of(box(5.5, 52.5, 5.8, 52.8), box(5.6, 52.6, 5.7, 52.7))));
        Boundary once = read(GeoJson.write(drawn));
        assertThat(GeoJson.write(read(GeoJson.write(once)))).isEqualTo(GeoJson.write(once));
        assertThat(once.contains(new Point(5.65, 52.65))).isFalse();
        assertThat(once.contains(new Point(5.55, 52.65))).isTrue();
    }

    @Test
    void aWalkIsLongerThanAStraightLine() {
        Point dom = new Point(5.1213, 52.0907);
        Point station = new Point(5.1101, 52.0894);
        assertThat(dom.metresTo(station)).isBetween(760.0, 790.0);
        assertThat(dom.walkTo(station)).isBetween(990, 1_030);
        assertThat(dom.metresTo(dom)).isZero();
    }

    private static Boundary read(String text) {
        return ((GeoJson.Read) GeoJson.read(JsonMapper.shared().readTree(text))).boundary();
    }

    static Ring box(double west, double south, double east, double north) {
        return new Ring(new double[] {west, east, east, west, west}, new double[] {south, south, north, north, south});
    }

    /** A shape with deep bays around a middle. */
    private static Ring star(RandomGenerator random, double longitude, double latitude) {
        int corners = 3 + random.nextInt(40);
        double[] longitudes = new double[corners + 1];
        double[] latitudes = new double[corners + 1];
        for (int corner = 0; corner < corners; corner++) {
            double angle = 2 * Math.PI * corner / corners;
            double radius = 0.001 + 0.1 * random.nextDouble();
            longitudes[corner] = longitude + radius * Math.cos(angle);
            latitudes[corner] = latitude + radius * Math.sin(angle);
        }
        longitudes[corners] = longitudes[0];
        latitudes[corners] = latitudes[0];
        return new Ring(longitudes, latitudes);
    }

    /** The same question in fractions of any length, with the same rule for what lies on a line. */
    private static boolean exactly(Ring ring, Point point) {
        boolean odd = false;
        for (int corner = 1; corner < ring.corners(); corner++) {
            boolean up = ring.latitude(corner - 1) < ring.latitude(corner);
            int low = up ? corner - 1 : corner;
            int high = up ? corner : corner - 1;
            if (ring.latitude(low) <= point.latitude() && point.latitude() < ring.latitude(high)) {
                BigDecimal left = minus(ring.longitude(high), ring.longitude(low)).multiply(minus(point.latitude(), ring.latitude(low)));
                BigDecimal right = minus(ring.latitude(high), ring.latitude(low)).multiply(minus(point.longitude(), ring.longitude(low)));
                odd ^= left.compareTo(right) > 0;
            }
        }
        return odd;
    }

    private static BigDecimal minus(double one, double other) {
        return new BigDecimal(one).subtract(new BigDecimal(other));
    }

    /** A field of 8 × 8 crooked fields around 5.25, 52.25 whose lines and corners are shared; some are walked round one way, some the other. */
    private static final class Field {

        private static final int SIDE = 8;
        private final double[][] east = new double[SIDE + 1][SIDE + 1];
        private final double[][] north = new double[SIDE + 1][SIDE + 1];
        private final List<Boundary> areas = new ArrayList<>();

        Field(RandomGenerator random) {
            for (int x = 0; x <= SIDE; x++) {
                for (int y = 0; y <= SIDE; y++) {
                    // Many corners at the same height, so that lines to the east run through corners and along lines.
                    east[x][y] = 5.0 + 0.0625 * x + (random.nextBoolean() ? 0 : 0.02 * random.nextDouble());
                    north[x][y] = 52.0 + 0.0625 * y + (random.nextBoolean() ? 0 : 0.02 * random.nextDouble());
                }
            }
            for (int x = 0; x < SIDE; x++) {
                for (int y = 0; y < SIDE; y++) {
                    areas.add(area(x, y, random.nextBoolean()));
                }
            }
        }

        private Boundary area(int x, int y, boolean turned) {
            int[][] corners = turned
                    ? new int[][] {{x, y}, {x, y + 1}, {x + 1, y + 1}, {x + 1, y}, {x, y}}
                    : new int[][] {{x + 1, y + 1}, {x, y + 1}, {x, y}, {x + 1, y}, {x + 1, y + 1}};
            double[] longitudes = new double[corners.length];
            double[] latitudes = new double[corners.length];
            for (int corner = 0; corner < corners.length; corner++) {
                longitudes[corner] = east[corners[corner][0]][corners[corner][1]];
                latitudes[corner] = north[corners[corner][0]][corners[corner][1]];
            }
            return new Boundary(List.of(List.of(new Ring(longitudes, latitudes))));
        }

        long areasWith(Point point) {
            return areas.stream().filter(area -> area.contains(point)).count();
        }

        List<Point> innerCorners() {
            List<Point> corners = new ArrayList<>();
            for (int x = 1; x < SIDE; x++) {
                for (int y = 1; y < SIDE; y++) {
                    corners.add(new Point(east[x][y], north[x][y]));
                }
            }
            return corners;
        }

        List<Point> pointsOnInnerLines() {
            List<Point> points = new ArrayList<>();
            for (int x = 1; x < SIDE; x++) {
                for (int y = 1; y < SIDE - 1; y++) {
                    points.add(new Point((east[x][y] + east[x][y + 1]) / 2, (north[x][y] + north[x][y + 1]) / 2));
                    points.add(new Point((east[y][x] + east[y + 1][x]) / 2, (north[y][x] + north[y + 1][x]) / 2));
                }
            }
            return points;
        }
    }
}
