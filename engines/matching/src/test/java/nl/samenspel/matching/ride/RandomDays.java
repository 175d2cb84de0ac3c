package nl.samenspel.matching.ride;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Days in which everything can be tight: windows, riding time, seats, wheelchairs, hours, wishes. */
public final class RandomDays {

    private RandomDays() {
    }

    public static Day day(RandomGenerator random, int requests, int drivers) {
        List<Driver> who = new ArrayList<>();
        for (int driver = 0; driver < drivers; driver++) {
            double from = random.nextInt(120);
            who.add(new Driver("d" + driver, place(random), place(random), new Window(from, from + 120 + random.nextInt(240)),
                    random.nextBoolean() ? Double.POSITIVE_INFINITY : 100 + random.nextInt(200),
                    new Load(1 + random.nextInt(3), random.nextInt(2))));
        }
        List<RideRequest> asked = new ArrayList<>();
        for (int request = 0; request < requests; request++) {
            asked.add(request(random, "r" + request, drivers));
        }
        return new Day(who, asked, Travel.flat());
    }

    public static RideRequest request(RandomGenerator random, String id, int drivers) {
        Place from = place(random);
        Place to = place(random);
        boolean tightPickUp = random.nextBoolean();
        Load load = random.nextInt(5) == 0 ? new Load(0, 1) : Load.seats(1 + random.nextInt(2));
        Set<String> only = random.nextInt(6) == 0 ? Set.of("d" + random.nextInt(drivers)) : Set.of();
        return new RideRequest(id, new Visit(from, tightPickUp ? tight(random) : Window.ANY_TIME, random.nextInt(5)),
                new Visit(to, tightPickUp ? Window.ANY_TIME : tight(random), random.nextInt(5)), load,
                Travel.flat().minutes(from, to) + random.nextInt(30), only);
    }

    private static Window tight(RandomGenerator random) {
        double opens = 30 + random.nextInt(300);
        return new Window(opens, opens + random.nextInt(40));
    }

    private static Place place(RandomGenerator random) {
        return new Place(random.nextInt(-15, 16), random.nextInt(-15, 16));
    }
}
