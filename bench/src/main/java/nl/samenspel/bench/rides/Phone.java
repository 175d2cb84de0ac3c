package nl.samenspel.bench.rides;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Median;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;
import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Effort;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.checking.PlanCheck;
import nl.samenspel.matching.ride.planning.Booking;
import nl.samenspel.matching.ride.planning.Offer;
import nl.samenspel.matching.ride.planning.RidePlanner;

/** A day of 200 rides is planned and promised; then people ring up, one after the other. */
final class Phone {

    private static final int RIDES = 200;
    private static final int DRIVERS = 40;
    private static final int CALLERS = 60;
    private static final int WARM_UP = 10;
    private static final double PROMISE = 10;
    private static final Duration SECOND_TRY = Duration.ofMillis(150);

    private final Run run;
    private final Report report;

    private Day day;
    private Plan plan;
    private int violations;
    private int offered;
    private int rearranged;

    Phone(Run run, Report report) {
        this.run = run;
        this.report = report;
        day = MadeUpDay.of(RIDES, DRIVERS, 7);
        plan = new Plan(List.of(), List.of());
    }

    void measure() {
        run.say(new Text("een dag van 200 ritten plannen", "planning a day of 200 rides"));
        plan = new RidePlanner(day, 1).plan(Effort.time(Duration.ofSeconds(run.number("short"))));
        violations = PlanCheck.violations(day, plan).size();
        tellDay();
        day = day.promised(plan, PROMISE);
        run.say(new Text("de telefoon gaat", "the phone rings"));
        List<Double> milliseconds = new ArrayList<>();
        List<Double> secondTries = new ArrayList<>();
        for (RideRequest caller : MadeUpDay.callers(CALLERS, 8)) {
            answer(caller, milliseconds, secondTries);
        }
        tell(milliseconds.subList(WARM_UP, milliseconds.size()), secondTries);
    }

    private void tellDay() {
        Text size = new Text(RIDES + " ritten, " + DRIVERS + " chauffeurs", RIDES + " rides, " + DRIVERS + " drivers");
        Day driven = new Day(day.drivers(),
                day.requests().stream().filter(request -> plan.routeOf(request.id()).isPresent()).toList(), day.travel());
        report.tell("day.notDriven", new Text("verzonnen dag: ritten zonder plek", "made-up day: rides without a place"), size,
                plan.notDriven().size(), "");
        report.tell("day.saving", new Text("verzonnen dag: minder km dan apart", "made-up day: fewer km than apart"), size,
                100 * (1 - plan.kilometres() / driven.kilometresOneByOne()), "%");
    }

    private void answer(RideRequest caller, List<Double> milliseconds, List<Double> secondTries) {
        long begin = System.nanoTime();
        Booking booking = Booking.ask(day, plan, caller);
        milliseconds.add((System.nanoTime() - begin) / 1e6);
        if (!booking.offers().isEmpty()) {
            Offer best = booking.offers().getFirst();
            offered++;
            book(caller, best.appliedTo(plan));
            return;
        }
        begin = System.nanoTime();
        var found = Booking.byRearranging(day, plan, caller, Effort.time(SECOND_TRY), 1);
        secondTries.add((System.nanoTime() - begin) / 1e6);
        if (found.isPresent()) {
            rearranged++;
            book(caller, found.get());
        }
    }

    private void book(RideRequest caller, Plan changed) {
        day = day.with(caller);
        plan = changed;
        violations += PlanCheck.violations(day, plan).size();
        day = day.promised(plan, PROMISE);
    }

    private void tell(List<Double> milliseconds, List<Double> secondTries) {
        double[] times = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        Text size = new Text(times.length + " telefoontjes", times.length + " calls");
        report.add("phone", new Text("langste antwoord aan de telefoon", "slowest answer on the phone"), size,
                Arrays.stream(times).max().orElseThrow(), "ms", Bar.atMost(200));
        report.tell("phone.median", new Text("middelste antwoord", "median answer"), size, Median.of(times), "ms");
        report.tell("phone.offered", new Text("bellers meteen een plek", "callers with a place at once"),
                Text.same(String.valueOf(CALLERS)), offered, "");
        report.tell("phone.rearranged", new Text("nog een plek na schuiven (150 ms)", "a place after rearranging (150 ms)"),
                Text.same(String.valueOf(secondTries.size())), rearranged, "");
        report.add("phone.violations", new Text("geschonden voorwaarden en beloften", "violated conditions and promises"),
                new Text("na elk telefoontje", "after every call"), violations, "", Bar.atMost(0));
    }
}
