package nl.samenspel.matching.ride.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Route;
import nl.samenspel.matching.ride.checking.Violation.Kind;

/** Says what is wrong with a plan, condition by condition. */
public final class PlanCheck {

    /** Minutes, kilometres: what rounding in sums may do, a two-hundredth of a second. */
    static final double TOLERANCE = 1e-4;

    private final Day day;
    private final Map<String, Driver> drivers;
    private final Map<String, RideRequest> requests;
    private final Map<String, String> drivenBy = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private PlanCheck(Day day) {
        this.day = day;
        drivers = day.drivers().stream().collect(Collectors.toMap(Driver::id, Function.identity()));
        requests = day.requests().stream().collect(Collectors.toMap(RideRequest::id, Function.identity()));
    }

    /** Every condition the plan breaks; none for a plan that can be driven as it stands. */
    public static List<Violation> violations(Day day, Plan plan) {
        PlanCheck check = new PlanCheck(day);
        check.checkRoutes(plan);
        check.checkNobodyIsLost(plan);
        return List.copyOf(check.violations);
    }

    private void checkRoutes(Plan plan) {
        Set<String> seen = new HashSet<>();
        for (Route route : plan.routes()) {
            Driver driver = drivers.get(route.driver());
            if (driver == null) {
                violations.add(new Violation(Kind.DRIVER_UNKNOWN, route.driver(), "", 1));
            } else if (!seen.add(driver.id())) {
                violations.add(new Violation(Kind.DRIVER_TWICE, driver.id(), "", 1));
            } else {
                violations.addAll(new RouteCheck(day.travel(), driver, requests, drivenBy).violations(route));
            }
        }
        drivers.keySet().stream().filter(driver -> !seen.contains(driver)).sorted()
                .forEach(driver -> violations.add(new Violation(Kind.DRIVER_MISSING, driver, "", 1)));
    }

    private void checkNobodyIsLost(Plan plan) {
        Set<String> notDriven = new HashSet<>(plan.notDriven());
        for (RideRequest request : day.requests()) {
            boolean driven = drivenBy.containsKey(request.id());
            if (driven == notDriven.contains(request.id())) {
                violations.add(new Violation(driven ? Kind.LISTED_WRONGLY : Kind.LOST, "", request.id(), 1));
            }
        }
        plan.notDriven().stream().filter(id -> !requests.containsKey(id))
                .forEach(id -> violations.add(new Violation(Kind.REQUEST_UNKNOWN, "", id, 1)));
    }
}
