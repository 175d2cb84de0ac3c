package nl.samenspel.matching.ride.planning;

import java.util.List;
import java.util.Optional;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Route;
import nl.samenspel.matching.ride.planning.Refusal.Reason;

/** Whether one driver can take one more along. The day is looked at as if it had this driver and these riders only. */
final class DriverQuestion {

    private final Driver driver;
    private final RideRequest request;
    private final Day day;
    private final Plan route;

    DriverQuestion(Day whole, Driver driver, Route route, RideRequest request) {
        this.driver = driver;
        this.request = request;
        this.route = new Plan(List.of(route), List.of());
        List<RideRequest> riders = route.calls().stream().filter(call -> call.kind() == Call.Kind.PICK_UP)
                .flatMap(call -> whole.request(call.request()).stream()).toList();
        day = new Day(List.of(driver), riders, whole.travel());
    }

    Optional<Offer> offer() {
        if (!request.mayBeDrivenBy(driver) || !request.load().fitsIn(driver.room())) {
            return Optional.empty();
        }
        return new RidePlanner(day.with(request), 0).insertLast(route)
                .map(longer -> new Offer(request.id(), longer.kilometres() - route.kilometres(), longer));
    }

    Reason reason() {
        if (!request.mayBeDrivenBy(driver)) {
            return Reason.NOT_WANTED;
        }
        if (request.load().seats() > driver.room().seats()) {
            return Reason.NO_SEATS;
        }
        if (request.load().wheelchairs() > driver.room().wheelchairs()) {
            return Reason.NO_WHEELCHAIR_PLACE;
        }
        if (impossible()) {
            return Reason.RIDE_IMPOSSIBLE;
        }
        Day alone = new Day(List.of(driver), List.of(request), day.travel());
        Plan nothing = new Plan(List.of(), List.of());
        return new RidePlanner(alone, 0).insertLast(nothing).isEmpty() ? Reason.OUTSIDE_HOURS : Reason.DAY_FULL;
    }

    private boolean impossible() {
        double minutes = day.travel().minutes(request.pickUp().place(), request.dropOff().place());
        double earliest = request.pickUp().window().opens() + request.pickUp().service() + minutes;
        double latest = request.pickUp().window().closes() + request.pickUp().service() + request.longestRide();
        return minutes > request.longestRide() || earliest > request.dropOff().window().closes()
                || latest < request.dropOff().window().opens();
    }
}
