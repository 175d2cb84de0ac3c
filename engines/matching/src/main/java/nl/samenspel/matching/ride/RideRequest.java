package nl.samenspel.matching.ride;

import java.util.Set;

/**
 * Somebody who wants to be taken from one place to another.
 *
 * @param id          unique in a {@link Day}
 * @param longestRide minutes from having got in to getting out that may pass at most
 * @param onlyDrivers the drivers who may do it; empty when anybody may
 */
public record RideRequest(String id, Visit pickUp, Visit dropOff, Load load, double longestRide, Set<String> onlyDrivers) {

    public RideRequest {
        onlyDrivers = Set.copyOf(onlyDrivers);
        if (!(longestRide >= 0)) {
            throw new IllegalArgumentException("A ride takes no less than no time: " + longestRide);
        }
    }

    public RideRequest(String id, Visit pickUp, Visit dropOff, Load load, double longestRide) {
        this(id, pickUp, dropOff, load, longestRide, Set.of());
    }

    public boolean mayBeDrivenBy(Driver driver) {
        return onlyDrivers.isEmpty() || onlyDrivers.contains(driver.id());
    }

    /** The same ride once its rider has heard when the car comes; later changes stay within so many minutes. */
    public RideRequest promised(double pickUpAt, double tolerance) {
        return new RideRequest(id, pickUp.within(pickUp.window().promised(pickUpAt, tolerance)), dropOff, load, longestRide,
                onlyDrivers);
    }

    /** The same ride once its rider has heard who comes. */
    public RideRequest drivenBy(String driver) {
        return new RideRequest(id, pickUp, dropOff, load, longestRide, Set.of(driver));
    }
}
