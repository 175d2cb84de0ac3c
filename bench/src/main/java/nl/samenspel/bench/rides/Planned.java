package nl.samenspel.bench.rides;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Effort;
import nl.samenspel.matching.ride.Load;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.checking.PlanCheck;
import nl.samenspel.matching.ride.planning.RidePlanner;

/**
 * A day of a test set after planning.
 *
 * @param violations conditions the plan breaks, counted by a check of its own
 */
record Planned(KnownRides known, Plan plan, int violations, double seconds) {

    private static final long SEED = 1;

    static Planned in(Duration time, KnownRides known) {
        long begin = System.nanoTime();
        Plan plan = new RidePlanner(known.day(), SEED).plan(Effort.time(time));
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Planned(known, plan, PlanCheck.violations(known.day(), plan).size(), seconds);
    }

    /** The same when nobody shares a car: every ride fills it. */
    static Planned unshared(Duration time, KnownRides known) {
        Day day = known.day();
        int room = day.drivers().stream().mapToInt(driver -> driver.room().seats()).min().orElse(1);
        List<RideRequest> alone = day.requests().stream().map(request -> new RideRequest(request.id(), request.pickUp(),
                request.dropOff(), Load.seats(room), request.longestRide())).toList();
        return in(time, new KnownRides(known.name(), new Day(day.drivers(), alone, day.travel()), known.best()));
    }

    /** How much longer than the best known, in per cent. */
    OptionalDouble gap() {
        return known.best().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(100 * (plan.kilometres() / known.best().getAsDouble() - 1));
    }

    boolean complete() {
        return plan.notDriven().isEmpty();
    }

    /** Best known values have four decimals, or one: half a unit of that is no difference. */
    boolean isOptimal() {
        return complete() && plan.kilometres() < known.best().orElse(Double.POSITIVE_INFINITY) + 0.001;
    }

    /** Kilometres as a share of every ride on its own from the front door. */
    double shareOfOneByOne() {
        return plan.kilometres() / known.day().kilometresOneByOne();
    }
}
