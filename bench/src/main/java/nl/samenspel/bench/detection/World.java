package nl.samenspel.bench.detection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import nl.samenspel.detection.noticing.Signal;
import nl.samenspel.detection.scan.Area;

/** The city of {@code world.tsv}, in which every parameter has a source: neighbourhoods, and signals in which nothing piles up but what chance and habit bring. */
final class World {

    private static final int DAYS_PER_YEAR = 365;

    private final Map<String, String> values;

    private World(Map<String, String> values) {
        this.values = values;
    }

    static World read() throws IOException {
        try (InputStream stream = Objects.requireNonNull(World.class.getResourceAsStream("world.tsv"));
             BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Map<String, String> values = new HashMap<>();
            reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(parts -> values.put(parts[0], parts[1]));
            return new World(values);
        }
    }

    double number(String name) {
        return Double.parseDouble(Objects.requireNonNull(values.get(name), name));
    }

    int count(String name) {
        return (int) number(name);
    }

    PileUpShape pileUp(String name) {
        String[] parts = Objects.requireNonNull(values.get("pileup." + name), name).split(" ");
        return new PileUpShape(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** A pile-up to be found: so many signals more, in so many days, in so many neighbourhoods beside each other. */
    record PileUpShape(int signals, int days, int areas) {
    }

    /** A city of its own for each seed. */
    final class City {

        private final Random random;
        private final List<Area> areas;
        private final double[] perArea;
        private final double[] perTheme;

        City(long seed) {
            this.random = new Random(seed);
            int side = (int) Math.ceil(Math.sqrt(count("neighbourhoods")));
            double step = number("city.width.km") / side;
            this.areas = IntStream.range(0, count("neighbourhoods")).mapToObj(at -> new Area("b" + at,
                    (at % side + 0.8 * random.nextDouble()) * step, (at / side + 0.8 * random.nextDouble()) * step)).toList();
            this.perArea = shares(areas.size(), _ -> Math.exp((number("neighbourhood.size.sigma") * random.nextGaussian())
                    + number("reporting.sigma") * random.nextGaussian()));
            this.perTheme = shares(count("themes"), theme -> Math.pow(theme + 1, -number("theme.exponent")));
        }

        private static double[] shares(int size, java.util.function.IntToDoubleFunction weight) {
            double[] shares = IntStream.range(0, size).mapToDouble(weight).toArray();
            double sum = java.util.Arrays.stream(shares).sum();
            return java.util.Arrays.stream(shares).map(share -> share / sum).toArray();
        }

        List<Area> areas() {
            return areas;
        }

        /** Ordinary signals on so many days from day 0, a Monday. */
        List<Signal> ordinary(int days) {
            List<Signal> signals = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                double share = day % 7 < 5 ? number("weekday.share") : (1 - 5 * number("weekday.share")) / 2;
                double expected = number("signals.per.year") / DAYS_PER_YEAR * 7 * share;
                for (int theme = 0; theme < perTheme.length; theme++) {
                    double top = number("season.theme.shift") * theme / perTheme.length;
                    double season = 1 + number("season.amplitude") * Math.cos(2 * Math.PI * ((double) day / DAYS_PER_YEAR - top));
                    add(signals, theme, day, expected * perTheme[theme] * season);
                }
            }
            return signals;
        }

        private void add(List<Signal> signals, int theme, int day, double expected) {
            double occasions = expected / (1 + number("batch.share") * (count("batch.size") - 1));
            for (int one = poisson(occasions); one > 0; one--) {
                int size = random.nextDouble() < number("batch.share") ? count("batch.size") : 1;
                Signal signal = new Signal(drawn(perArea), theme, day);
                IntStream.range(0, size).forEach(_ -> signals.add(signal));
            }
        }

        /** The neighbourhoods of a pile-up: one drawn by its size, and the nearest around it. */
        List<Integer> placed(PileUpShape shape) {
            Area middle = areas.get(drawn(perArea));
            return IntStream.range(0, areas.size()).boxed().sorted(java.util.Comparator.comparingDouble(area ->
                    Math.hypot(areas.get(area).first() - middle.first(), areas.get(area).second() - middle.second())))
                    .limit(shape.areas()).toList();
        }

        /** Its signals, on working days from a day on. */
        List<Signal> pileUp(PileUpShape shape, List<Integer> where, int theme, int from) {
            List<Signal> signals = new ArrayList<>();
            while (signals.size() < shape.signals()) {
                int day = from + random.nextInt(shape.days());
                if (day % 7 < 5) {
                    signals.add(new Signal(where.get(random.nextInt(where.size())), theme, day));
                }
            }
            return signals;
        }

        int theme() {
            return random.nextInt(perTheme.length);
        }

        private int drawn(double[] shares) {
            double at = random.nextDouble();
            int number = 0;
            while (number < shares.length - 1 && (at -= shares[number]) >= 0) {
                number++;
            }
            return number;
        }

        private int poisson(double mean) {
            int count = 0;
            for (double product = random.nextDouble(), limit = Math.exp(-mean); product > limit; product *= random.nextDouble()) {
                count++;
            }
            return count;
        }
    }
}
