package nl.samenspel.matching.ride.planning;

import java.util.List;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.Route;

/**
 * A driver who can take a ride along, and what that takes.
 *
 * @param extraKilometres how much longer the route becomes
 * @param route           the driver's whole route with this ride in it
 */
public record Offer(String request, double extraKilometres, Route route) {

    public String driver() {
        return route.driver();
    }

    public double pickUpAt() {
        return moment(Call.Kind.PICK_UP);
    }

    public double dropOffAt() {
        return moment(Call.Kind.DROP_OFF);
    }

    private double moment(Call.Kind kind) {
        return route.calls().stream().filter(call -> call.request().equals(request) && call.kind() == kind)
                .mapToDouble(Call::begins).findFirst().orElseThrow();
    }

    /** The plan once this offer has been taken. */
    public Plan appliedTo(Plan plan) {
        List<Route> routes = plan.routes().stream().map(old -> old.driver().equals(driver()) ? route : old).toList();
        return new Plan(routes, plan.notDriven().stream().filter(other -> !other.equals(request)).toList());
    }
}
