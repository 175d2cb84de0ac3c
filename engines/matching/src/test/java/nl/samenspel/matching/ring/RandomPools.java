package nl.samenspel.matching.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Pools of people in a few streets. */
public final class RandomPools {

    private static final List<String> TALENTS = List.of("cooking", "garden", "computer", "shopping", "language");

    private RandomPools() {
    }

    public static Pool pool(Random random, int members, int volunteers, RingRules rules) {
        List<Resident> residents = new ArrayList<>();
        for (int person = 0; person < members + volunteers; person++) {
            boolean volunteer = person < volunteers;
            residents.add(new Resident((volunteer ? "v" : "m") + person, volunteer, home(random), some(random), some(random)));
        }
        return new Pool(residents, rules);
    }

    /** Within a square of about a kilometre. */
    private static Home home(Random random) {
        return new Home(52.08 + 0.009 * random.nextDouble(), 5.10 + 0.0146 * random.nextDouble());
    }

    private static Set<String> some(Random random) {
        Set<String> some = new TreeSet<>();
        for (int left = random.nextInt(3); left > 0; left--) {
            some.add(TALENTS.get(random.nextInt(TALENTS.size())));
        }
        return some;
    }
}
