package nl.samenspel.matching.ride.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;

import nl.samenspel.matching.ride.Call;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Effort;
import nl.samenspel.matching.ride.Load;
import nl.samenspel.matching.ride.Place;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RandomDays;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.ride.Visit;
import nl.samenspel.matching.ride.Window;
import nl.samenspel.matching.ride.checking.PlanCheck;
import nl.samenspel.matching.ride.planning.Refusal.Reason;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final Place HOME = new Place(0, 0);
    private static final Place HOSPITAL = new Place(10, 0);

    private static Driver driver(String id, double from, double until, Load room) {
        return new Driver(id, HOME, HOME, new Window(from, until), Double.POSITIVE_INFINITY, room);
    }

    private static RideRequest at(String id, double moment, Load load, Set<String> only) {
        return new RideRequest(id, new Visit(HOME, new Window(moment, moment + 5), 0), new Visit(HOSPITAL, Window.ANY_TIME, 0), load, 30, only);
    }

    private static Reason reason(Driver driver, RideRequest... requests) {
        RideRequest caller = requests[requests.length - 1];
        Day day = new Day(List.of(driver), List.of(requests), Travel.flat()).without(caller.id());
        Booking booking = Booking.ask(day, new RidePlanner(day, 1).plan(Effort.steps(10)), caller);
        assertThat(booking.offers()).isEmpty();
        return booking.refusals().getFirst().reason();
    }

    @Test
    void offersTheDriverWithTheSmallestDetourFirst() {
        Driver near = driver("near", 0, 600, Load.seats(3));
        Driver far = new Driver("far", new Place(0, 30), new Place(0, 30), new Window(0, 600), 600, Load.seats(3));
        Day day = new Day(List.of(far, near), List.of(), Travel.flat());
        Booking booking = Booking.ask(day, new Plan(List.of(), List.of()), at("anna", 60, Load.seats(1), Set.of()));
        assertThat(booking.offers()).extracting(Offer::driver).containsExactly("near", "far");
        assertThat(booking.offers().getFirst().extraKilometres()).isEqualTo(20);
        assertThat(booking.offers().getFirst().pickUpAt()).isBetween(60.0, 65.0);
    }

    @Test
    void saysWhyADriverCannot() {
        Load seats = Load.seats(2);
        assertThat(reason(driver("d", 0, 600, seats), at("a", 60, Load.seats(3), Set.of()))).isEqualTo(Reason.NO_SEATS);
        assertThat(reason(driver("d", 0, 600, seats), at("a", 60, new Load(0, 1), Set.of()))).isEqualTo(Reason.NO_WHEELCHAIR_PLACE);
        assertThat(reason(driver("d", 0, 600, seats), at("a", 60, seats, Set.of("e")))).isEqualTo(Reason.NOT_WANTED);
        assertThat(reason(driver("d", 90, 600, seats), at("a", 60, seats, Set.of()))).isEqualTo(Reason.OUTSIDE_HOURS);
        assertThat(reason(driver("d", 0, 600, seats), at("a", 60, seats, Set.of()), at("b", 60, seats, Set.of()))).isEqualTo(Reason.DAY_FULL);
        RideRequest tooFar = new RideRequest("a", new Visit(HOME, Window.ANY_TIME, 0), new Visit(HOSPITAL, Window.ANY_TIME, 0), seats, 9);
        assertThat(reason(driver("d", 0, 600, seats), tooFar)).isEqualTo(Reason.RIDE_IMPOSSIBLE);
    }

    @Test
    void keepsEveryPromiseAndEveryConditionCallAfterCall() {
        Random random = new Random(41);
        int booked = 0;
        for (int round = 0; round < 60; round++) {
            Day day = RandomDays.day(random, 8, 3);
            Plan plan = new RidePlanner(day, round).plan(Effort.steps(20));
            for (int caller = 0; caller < 6; caller++) {
                Plan told = plan;
                day = day.promised(plan, 5);
                RideRequest request = RandomDays.request(random, "c" + caller, 3);
                Booking booking = Booking.ask(day, plan, request);
                assertThat(booking.offers().size() + booking.refusals().size()).isEqualTo(3);
                day = day.with(request);
                for (Offer offer : booking.offers()) {
                    Plan changed = offer.appliedTo(told);
                    assertThat(PlanCheck.violations(day, changed)).isEmpty();
                    assertPromisesKept(told, changed);
                    plan = changed;
                    booked++;
                }
                if (booking.offers().isEmpty()) {
                    day = day.without(request.id());
                }
            }
        }
        assertThat(booked).isGreaterThan(100);
    }

    private static void assertPromisesKept(Plan before, Plan after) {
        before.routes().stream().flatMap(route -> route.calls().stream()).filter(call -> call.kind() == Call.Kind.PICK_UP).forEach(call ->
                assertThat(after.call(call.request(), Call.Kind.PICK_UP).orElseThrow().begins()).isBetween(call.begins() - 5.001, call.begins() + 5.001));
    }

    @Test
    void findsRoomByLettingSomebodyElseDrive() {
        Driver small = driver("small", 0, 600, Load.seats(1));
        Driver large = driver("large", 0, 600, new Load(1, 1));
        RideRequest walker = at("walker", 60, Load.seats(1), Set.of());
        RideRequest second = new RideRequest("second", new Visit(HOME, new Window(60, 65), 0), new Visit(new Place(0, 10), Window.ANY_TIME, 0),
                Load.seats(1), 10, Set.of("large"));
        Day day = new Day(List.of(large, small), List.of(walker), Travel.flat());
        Plan byLarge = Booking.ask(day.without("walker"), new Plan(List.of(), List.of()), walker).offers().stream()
                .filter(offer -> offer.driver().equals("large")).findFirst().orElseThrow()
                .appliedTo(new RidePlanner(day.without("walker"), 1).plan(Effort.steps(0)));
        assertThat(Booking.ask(day, byLarge, second).offers()).isEmpty();
        assertThat(Booking.byRearranging(day, byLarge, second, Effort.steps(50), 1)).hasValueSatisfying(plan -> {
            assertThat(plan.notDriven()).isEmpty();
            assertThat(PlanCheck.violations(day.with(second), plan)).isEmpty();
        });
    }
}
