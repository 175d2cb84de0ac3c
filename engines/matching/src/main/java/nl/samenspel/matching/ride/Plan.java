package nl.samenspel.matching.ride;

import java.util.List;
import java.util.Optional;

/**
 * Who drives whom, and when.
 *
 * @param routes    one for every driver, in the order of the day
 * @param notDriven requests no place was found for
 */
public record Plan(List<Route> routes, List<String> notDriven) {

    public Plan {
        routes = List.copyOf(routes);
        notDriven = List.copyOf(notDriven);
    }

    public double kilometres() {
        return routes.stream().mapToDouble(Route::kilometres).sum();
    }

    public long ridesDriven() {
        return routes.stream().flatMap(route -> route.calls().stream()).filter(call -> call.kind() == Call.Kind.PICK_UP).count();
    }

    /** The route somebody is taken along on. */
    public Optional<Route> routeOf(String request) {
        return routes.stream().filter(route -> route.calls().stream().anyMatch(call -> call.request().equals(request)))
                .findFirst();
    }

    public Optional<Call> call(String request, Call.Kind kind) {
        return routes.stream().flatMap(route -> route.calls().stream())
                .filter(call -> call.request().equals(request) && call.kind() == kind).findFirst();
    }
}
