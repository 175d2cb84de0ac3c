package nl.samenspel.bench.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.detection.noticing.Lookout;
import nl.samenspel.detection.noticing.NoticingPolicy;
import nl.samenspel.detection.noticing.PileUp;
import nl.samenspel.detection.noticing.Signal;
import nl.samenspel.detection.scan.Metric;

/** How often a true pile-up is found, after how many days, and how many false alarms there are, in the cities of {@link World}. */
record PowerStudy(World world, NoticingPolicy policy, int seeds) {

    private static final int PATIENCE = 14;

    /** A true pile-up: on which day since it began it was found, if it was. */
    record Hunt(Optional<Integer> day) {
    }

    /** Alarms in a month in which nothing piles up but by chance and habit: all looks with one, and pile-ups that are new. */
    record Quiet(int looks, int newAlarms) {
    }

    /** One pile-up per seed, looked for daily until two weeks after its end. */
    List<Hunt> hunts(String shape) {
        return IntStream.range(0, seeds).parallel().mapToObj(seed -> hunt(world.pileUp(shape), seed)).toList();
    }

    private Hunt hunt(World.PileUpShape shape, int seed) {
        World.City city = world.new City(seed);
        int from = world.count("warmup.days");
        List<Signal> signals = new ArrayList<>(city.ordinary(from + shape.days() + PATIENCE));
        int theme = city.theme();
        List<Integer> where = city.placed(shape);
        signals.addAll(city.pileUp(shape, where, theme, from));
        List<Signal> own = signals.stream().filter(signal -> signal.theme() == theme).toList();
        Lookout lookout = lookout(city);
        for (int day = from; day < from + shape.days() + PATIENCE; day++) {
            Optional<PileUp> found = lookout.look(theme, own, day, seed).filter(pileUp -> pileUp.areas().stream().anyMatch(where::contains));
            if (found.isPresent()) {
                return new Hunt(Optional.of(day - from + 1));
            }
        }
        return new Hunt(Optional.empty());
    }

    /** One month of daily looks at all themes per seed. */
    List<Quiet> quietMonths() {
        return IntStream.range(0, seeds).parallel().mapToObj(this::quietMonth).toList();
    }

    private Quiet quietMonth(int seed) {
        World.City city = world.new City(1_000_000L + seed);
        int from = world.count("warmup.days");
        int days = world.count("look.days");
        List<Signal> signals = city.ordinary(from + days);
        Lookout lookout = lookout(city);
        List<PileUp> seen = new ArrayList<>();
        int looks = 0;
        int fresh = 0;
        for (int day = from; day < from + days; day++) {
            for (PileUp found : lookout.look(signals, day, seed)) {
                looks++;
                fresh += seen.stream().noneMatch(found::continues) ? 1 : 0;
                seen.add(found);
            }
        }
        return new Quiet(looks, fresh);
    }

    private Lookout lookout(World.City city) {
        return new Lookout(city.areas(), Metric.PLANE, world.count("themes"), policy);
    }
}
