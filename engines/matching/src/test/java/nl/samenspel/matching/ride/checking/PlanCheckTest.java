package nl.samenspel.matching.ride.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Call.Kind;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Load;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Route;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.ride.Visit;
import nl.samenspel.matching.ride.Window;
import org.junit.jupiter.api.Test;

/** A good plan of one ride, spoilt in one way at a time: home 0, rider at 10, destination at 30, two minutes for getting in. */
class PlanCheckTest {

    private static final Driver DRIVER = new Driver("sanne", at(0), at(0), new Window(100, 200), 80, new Load(1, 0));
    private static final RideRequest RIDE = new RideRequest("anna", new Visit(at(10), new Window(110, 120), 2),
            new Visit(at(30), new Window(130, 150), 1), Load.seats(1), 25);
    private static final Day DAY = new Day(List.of(DRIVER), List.of(RIDE), Travel.flat());
    private static final Call IN = new Call("anna", Kind.PICK_UP, 110, 110, 112);
    private static final Call OUT = new Call("anna", Kind.DROP_OFF, 132, 132, 133);

    private static Place at(double kilometre) {
        return new Place(kilometre, 0);
    }

    private static Route route(double departs, double returns, double kilometres, Call... calls) {
        return new Route("sanne", departs, List.of(calls), returns, kilometres);
    }

    private static List<Violation.Kind> found(Day day, Route... routes) {
        return PlanCheck.violations(day, new Plan(List.of(routes), List.of())).stream().map(Violation::kind).toList();
    }

    @Test
    void findsNothingInAGoodPlan() {
        assertThat(found(DAY, route(100, 163, 60, IN, OUT))).isEmpty();
    }

    @Test
    void findsMomentsThatCannotBe() {
        assertThat(found(DAY, route(101, 163, 60, IN, OUT))).containsExactly(Violation.Kind.TOO_FAST);
        assertThat(found(DAY, route(100, 162, 60, IN, OUT))).containsExactly(Violation.Kind.TOO_FAST);
        assertThat(found(DAY, route(99, 163, 60, IN, OUT))).containsExactly(Violation.Kind.BEFORE_HOURS);
        assertThat(found(DAY, route(100, 201, 60, IN, OUT))).containsExactly(Violation.Kind.AFTER_HOURS, Violation.Kind.ROUTE_TOO_LONG);
        assertThat(found(DAY, route(100, 163, 61, IN, OUT))).containsExactly(Violation.Kind.KILOMETRES);
        assertThat(found(DAY, route(100, 163, 60, new Call("anna", Kind.PICK_UP, 110, 110, 111), OUT)))
                .containsExactly(Violation.Kind.SERVICE_CUT_SHORT);
        assertThat(found(DAY, route(100, 175, 60, IN, new Call("anna", Kind.DROP_OFF, 138, 138, 139)))).containsExactly(Violation.Kind.RIDE_TOO_LONG);
        assertThat(found(DAY, route(100, 190, 60, new Call("anna", Kind.PICK_UP, 110, 121, 131), new Call("anna", Kind.DROP_OFF, 151, 151, 152))))
                .containsExactly(Violation.Kind.AFTER_WINDOW, Violation.Kind.AFTER_WINDOW, Violation.Kind.ROUTE_TOO_LONG);
        assertThat(found(DAY, route(100, 163, 60, new Call("anna", Kind.PICK_UP, 110, 109, 111), OUT)))
                .containsExactly(Violation.Kind.TOO_FAST, Violation.Kind.BEFORE_WINDOW);
    }

    @Test
    void findsPeopleLostForgottenOrDrivenTwice() {
        assertThat(found(DAY, route(100, 100, 0))).containsExactly(Violation.Kind.LOST);
        assertThat(found(DAY)).containsExactly(Violation.Kind.DRIVER_MISSING, Violation.Kind.LOST);
        assertThat(found(DAY, route(100, 122, 20, IN))).containsExactly(Violation.Kind.NEVER_LET_OUT);
        assertThat(found(DAY, route(100, 163, 60, OUT))).containsExactly(Violation.Kind.OUT_BEFORE_IN, Violation.Kind.LOST);
        assertThat(found(DAY, route(100, 163, 60, IN, OUT), route(100, 163, 60, IN, OUT))).containsExactly(Violation.Kind.DRIVER_TWICE);
        assertThat(found(DAY, route(100, 163, 60, new Call("bob", Kind.PICK_UP, 110, 110, 112), IN, OUT))).contains(Violation.Kind.REQUEST_UNKNOWN);
        assertThat(PlanCheck.violations(DAY, new Plan(List.of(route(100, 163, 60, IN, OUT)), List.of("anna"))))
                .extracting(Violation::kind).containsExactly(Violation.Kind.LISTED_WRONGLY);
    }

    @Test
    void findsCarsThatAreTooFullAndDriversNotAskedFor() {
        assertThat(found(with(new RideRequest("anna", RIDE.pickUp(), RIDE.dropOff(), new Load(2, 1), 25)), route(100, 163, 60, IN, OUT)))
                .containsExactly(Violation.Kind.SEATS, Violation.Kind.WHEELCHAIRS);
        assertThat(found(with(RIDE.drivenBy("omar")), route(100, 163, 60, IN, OUT))).containsExactly(Violation.Kind.DRIVER_NOT_WANTED);
    }

    private static Day with(RideRequest request) {
        return new Day(List.of(DRIVER), new ArrayList<>(List.of(request)), Travel.flat());
    }
}
