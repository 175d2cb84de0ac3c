package nl.samenspel.bench.rides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.samenspel.matching.ring.Home;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Resident;
import nl.samenspel.matching.ring.RingRules;

/** A neighbourhood of two by two kilometres from a seed: who would like to be in a ring, one in eleven a volunteer. */
final class MadeUpPool {

    private static final List<String> TALENTS = List.of("administration", "computer", "cooking", "games", "garden",
            "language", "odd jobs", "pets", "sewing", "shopping", "transport", "walking");

    private MadeUpPool() {
    }

    static Pool of(int people, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Resident> residents = new ArrayList<>();
        for (int person = 1; person <= people; person++) {
            Home home = new Home(52.08 + 0.018 * random.nextDouble(), 5.10 + 0.03 * random.nextDouble());
            residents.add(new Resident("p" + person, person % 11 == 0, home, some(random), some(random)));
        }
        return new Pool(residents, RingRules.STANDARD);
    }

    private static Set<String> some(SplittableRandom random) {
        Set<String> some = new TreeSet<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            some.add(TALENTS.get(random.nextInt(TALENTS.size())));
        }
        return some;
    }
}
