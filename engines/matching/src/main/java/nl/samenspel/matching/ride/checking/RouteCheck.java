package nl.samenspel.matching.ride.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Route;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.ride.Visit;
import nl.samenspel.matching.ride.checking.Violation.Kind;
import org.jspecify.annotations.Nullable;

/** Drives along one route call by call with its own clock and its own count of who is in the car. */
final class RouteCheck {

    private final Travel travel;
    private final Driver driver;
    private final Map<String, RideRequest> requests;
    private final Map<String, String> drivenBy;
    private final List<Violation> violations = new ArrayList<>();
    /** Who is in the car, with the moment they had got in. */
    private final Map<String, Double> aboard = new LinkedHashMap<>();

    private Place here;
    private double clock;
    private double kilometres;

    RouteCheck(Travel travel, Driver driver, Map<String, RideRequest> requests, Map<String, String> drivenBy) {
        this.travel = travel;
        this.driver = driver;
        this.requests = requests;
        this.drivenBy = drivenBy;
        here = driver.start();
    }

    List<Violation> violations(Route route) {
        clock = route.departs();
        atLeast(Kind.BEFORE_HOURS, "", route.departs(), driver.hours().opens());
        route.calls().forEach(this::call);
        drive(driver.end(), "", route.returns());
        atMost(Kind.AFTER_HOURS, "", route.returns(), driver.hours().closes());
        atMost(Kind.ROUTE_TOO_LONG, "", route.returns() - route.departs(), driver.longestRoute());
        aboard.keySet().forEach(request -> add(Kind.NEVER_LET_OUT, request, 1));
        atMost(Kind.KILOMETRES, "", Math.abs(kilometres - route.kilometres()), 0);
        return violations;
    }

    private void call(Call call) {
        @Nullable RideRequest request = requests.get(call.request());
        if (request == null) {
            add(Kind.REQUEST_UNKNOWN, call.request(), 1);
            return;
        }
        Visit visit = call.kind() == Call.Kind.PICK_UP ? request.pickUp() : request.dropOff();
        drive(visit.place(), call.request(), call.arrives());
        atLeast(Kind.TOO_FAST, call.request(), call.begins(), call.arrives());
        atLeast(Kind.BEFORE_WINDOW, call.request(), call.begins(), visit.window().opens());
        atMost(Kind.AFTER_WINDOW, call.request(), call.begins(), visit.window().closes());
        atLeast(Kind.SERVICE_CUT_SHORT, call.request(), call.leaves(), call.begins() + visit.service());
        clock = call.leaves();
        if (call.kind() == Call.Kind.PICK_UP) {
            getIn(request, call.leaves());
        } else {
            getOut(request, call.begins());
        }
    }

    private void drive(Place to, String request, double arrives) {
        atLeast(Kind.TOO_FAST, request, arrives, clock + travel.minutes(here, to));
        kilometres += travel.kilometres(here, to);
        here = to;
    }

    private void getIn(RideRequest request, double moment) {
        if (drivenBy.putIfAbsent(request.id(), driver.id()) != null) {
            add(Kind.DRIVEN_TWICE, request.id(), 1);
        }
        if (!request.onlyDrivers().isEmpty() && !request.onlyDrivers().contains(driver.id())) {
            add(Kind.DRIVER_NOT_WANTED, request.id(), 1);
        }
        aboard.put(request.id(), moment);
        int seats = 0;
        int wheelchairs = 0;
        for (String rider : aboard.keySet()) {
            RideRequest inside = requests.get(rider);
            seats += inside == null ? 0 : inside.load().seats();
            wheelchairs += inside == null ? 0 : inside.load().wheelchairs();
        }
        atMost(Kind.SEATS, request.id(), seats, driver.room().seats());
        atMost(Kind.WHEELCHAIRS, request.id(), wheelchairs, driver.room().wheelchairs());
    }

    private void getOut(RideRequest request, double moment) {
        Double since = aboard.remove(request.id());
        if (since == null) {
            add(Kind.OUT_BEFORE_IN, request.id(), 1);
        } else {
            atMost(Kind.RIDE_TOO_LONG, request.id(), moment - since, request.longestRide());
        }
    }

    private void atLeast(Kind kind, String request, double value, double limit) {
        if (!(value >= limit - PlanCheck.TOLERANCE)) {
            add(kind, request, limit - value);
        }
    }

    private void atMost(Kind kind, String request, double value, double limit) {
        if (!(value <= limit + PlanCheck.TOLERANCE)) {
            add(kind, request, value - limit);
        }
    }

    private void add(Kind kind, String request, double amount) {
        violations.add(new Violation(kind, driver.id(), request, amount));
    }
}
