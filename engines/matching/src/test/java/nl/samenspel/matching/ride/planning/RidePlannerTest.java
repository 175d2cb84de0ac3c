package nl.samenspel.matching.ride.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Effort;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RandomDays;
import nl.samenspel.matching.ride.Travel;
import nl.samenspel.matching.ride.checking.PlanCheck;
import org.junit.jupiter.api.Test;

class RidePlannerTest {

    @Test
    void neverBreaksAConditionOnAnyRandomDay() {
        Random random = new Random(31);
        for (int round = 0; round < 400; round++) {
            Day day = RandomDays.day(random, random.nextInt(15), 1 + random.nextInt(4));
            Plan plan = new RidePlanner(day, round).plan(Effort.steps(40));
            assertThat(PlanCheck.violations(day, plan)).as("round %d", round).isEmpty();
            Plan better = new RidePlanner(day, round).improve(plan, Effort.steps(40));
            assertThat(PlanCheck.violations(day, better)).as("round %d, improved", round).isEmpty();
            assertThat(cost(better)).isLessThanOrEqualTo(cost(plan) + 1e-6);
        }
    }

    @Test
    void findsTheBestPlanOfAllOnSmallDays() {
        Random random = new Random(32);
        for (int round = 0; round < 60; round++) {
            Day day = RandomDays.day(random, 4, 2);
            Plan plan = new RidePlanner(day, 1).plan(Effort.steps(600));
            assertThat(cost(plan)).as("round %d", round).isCloseTo(new EveryPlan(day).cheapest(), within(1e-5));
        }
    }

    @Test
    void givesTheSamePlanForTheSameSeedAndSteps() {
        Day day = RandomDays.day(new Random(33), 25, 4);
        assertThat(new RidePlanner(day, 5).plan(Effort.steps(2_500))).isEqualTo(new RidePlanner(day, 5).plan(Effort.steps(2_500)));
    }

    @Test
    void stopsWhenTimeIsUp() {
        AtomicLong now = new AtomicLong();
        Stopwatch everyLookTakesASecond = () -> now.addAndGet(1_000_000_000);
        Day day = RandomDays.day(new Random(34), 10, 2);
        Plan plan = new RidePlanner(day, 1, everyLookTakesASecond).plan(Effort.time(Duration.ofMillis(1_500)));
        assertThat(PlanCheck.violations(day, plan)).isEmpty();
        assertThat(now.get()).isLessThan(10_000_000_000L);
    }

    @Test
    void leavesEverybodyWaitingWhenNobodyDrives() {
        Day day = new Day(List.of(), RandomDays.day(new Random(35), 3, 1).requests(), Travel.flat());
        Plan plan = new RidePlanner(day, 1).plan(Effort.steps(50));
        assertThat(plan.notDriven()).hasSize(3);
        assertThat(PlanCheck.violations(day, plan)).isEmpty();
    }

    @Test
    void keepsPlanWhenSomebodyCancels() {
        Day day = RandomDays.day(new Random(36), 12, 3);
        Plan plan = new RidePlanner(day, 1).plan(Effort.steps(200));
        String cancels = plan.routes().stream().flatMap(route -> route.calls().stream()).findFirst().orElseThrow().request();
        Day smaller = day.without(cancels);
        Plan without = new RidePlanner(smaller, 1).improve(plan, Effort.steps(0));
        assertThat(PlanCheck.violations(smaller, without)).isEmpty();
        assertThat(without.ridesDriven()).isGreaterThanOrEqualTo(plan.ridesDriven() - 1);
    }

    private static double cost(Plan plan) {
        return plan.kilometres() + plan.notDriven().size() * Arrangement.NOT_DRIVEN;
    }

    /** Goes through every way of dividing and ordering a few rides. */
    private static final class EveryPlan {

        private final Tours tours;
        private double cheapest = Double.POSITIVE_INFINITY;

        EveryPlan(Day day) {
            tours = new Tours(new Network(day));
        }

        double cheapest() {
            List<int[]> routes = new ArrayList<>();
            for (int driver = 0; driver < tours.network.drivers; driver++) {
                routes.add(new int[0]);
            }
            goOn(routes, 0, 0);
            return cheapest;
        }

        private void goOn(List<int[]> routes, int request, int left) {
            if (request == tours.network.requests) {
                price(routes, left);
                return;
            }
            goOn(routes, request + 1, left + 1);
            for (int driver = 0; driver < routes.size(); driver++) {
                int[] route = routes.get(driver);
                for (int in = 0; in <= route.length; in++) {
                    for (int out = in; out <= route.length; out++) {
                        routes.set(driver, new Placement(0, in, out).applyTo(route, tours.network.pickUp(request),
                                tours.network.dropOff(request)));
                        goOn(routes, request + 1, left);
                    }
                }
                routes.set(driver, route);
            }
        }

        private void price(List<int[]> routes, int left) {
            double cost = left * Arrangement.NOT_DRIVEN;
            for (int driver = 0; driver < routes.size() && cost < cheapest; driver++) {
                Tour tour = tours.of(driver, routes.get(driver));
                cost += tour == null ? Double.POSITIVE_INFINITY : tour.kilometres;
            }
            cheapest = Math.min(cheapest, cost);
        }
    }
}
