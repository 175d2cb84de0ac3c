package nl.samenspel.matching.ride;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything a plan is made from: who drives, who wants to go, and how far apart places are. */
public record Day(List<Driver> drivers, List<RideRequest> requests, Travel travel) {

    public Day {
        drivers = List.copyOf(drivers);
        requests = List.copyOf(requests);
        requireUnique(drivers, Driver::id);
        requireUnique(requests, RideRequest::id);
    }

    private static <T> void requireUnique(List<T> things, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (T thing : things) {
            if (!seen.add(id.apply(thing))) {
                throw new IllegalArgumentException("Twice in one day: " + id.apply(thing));
            }
        }
    }

    public Optional<RideRequest> request(String id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst();
    }

    public Optional<Driver> driver(String id) {
        return drivers.stream().filter(driver -> driver.id().equals(id)).findFirst();
    }

    /** The day with one more who wants to go. */
    public Day with(RideRequest request) {
        List<RideRequest> more = new ArrayList<>(requests);
        more.add(request);
        return new Day(drivers, more, travel);
    }

    /** The day without somebody who cancelled. */
    public Day without(String request) {
        return new Day(drivers, requests.stream().filter(other -> !other.id().equals(request)).toList(), travel);
    }

    /** The day once everybody in a plan has heard when the car comes, give or take so many minutes. */
    public Day promised(Plan plan, double tolerance) {
        return new Day(drivers, requests.stream().map(request -> plan.call(request.id(), Call.Kind.PICK_UP)
                .map(call -> request.promised(call.begins(), tolerance)).orElse(request)).toList(), travel);
    }

    /** Kilometres when every ride is driven on its own, from the front door of the nearest driver and back there. */
    public double kilometresOneByOne() {
        return requests.stream().mapToDouble(this::kilometresAlone).sum();
    }

    private double kilometresAlone(RideRequest request) {
        Place from = request.pickUp().place();
        Place to = request.dropOff().place();
        return drivers.stream().filter(request::mayBeDrivenBy).filter(driver -> request.load().fitsIn(driver.room()))
                .mapToDouble(driver -> travel.kilometres(driver.start(), from) + travel.kilometres(from, to)
                        + travel.kilometres(to, driver.end()))
                .min().orElse(0);
    }
}
