package nl.samenspel.matching.ride.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.matching.ride.Day;
import nl.samenspel.matching.ride.Driver;
import nl.samenspel.matching.ride.Effort;
import nl.samenspel.matching.ride.Plan;
import nl.samenspel.matching.ride.RideRequest;
import nl.samenspel.matching.ride.Route;

/**
 * What can be answered to somebody on the phone: who could drive, when, and how far out of the way; and why others cannot. Nobody
 * already in the plan changes driver or order; their moments stay within their windows, which is where promises are kept
 * ({@link Day#promised}).
 *
 * @param offers   the least way round first
 * @param refusals one for each driver without an offer, in the order of the day
 */
public record Booking(List<Offer> offers, List<Refusal> refusals) {

    public Booking {
        offers = List.copyOf(offers);
        refusals = List.copyOf(refusals);
    }

    /**
     * Asks every driver.
     *
     * @param day     without the new request
     * @param request not yet in the plan
     */
    public static Booking ask(Day day, Plan plan, RideRequest request) {
        List<Offer> offers = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Driver driver : day.drivers()) {
            DriverQuestion question = new DriverQuestion(day, driver, routeOf(plan, driver), request);
            question.offer().ifPresentOrElse(offers::add, () -> refusals.add(new Refusal(driver.id(), question.reason())));
        }
        offers.sort(Comparator.comparingDouble(Offer::extraKilometres));
        return new Booking(offers, refusals);
    }

    /**
     * When nobody has an offer: whether others can change driver so that there is room after all, promises kept and nobody dropped.
     *
     * @param day without the new request
     */
    public static Optional<Plan> byRearranging(Day day, Plan plan, RideRequest request, Effort effort, long seed) {
        Plan rearranged = new RidePlanner(day.with(request), seed).improve(plan, effort);
        Set<String> dropped = new HashSet<>(rearranged.notDriven());
        plan.notDriven().forEach(dropped::remove);
        return dropped.isEmpty() ? Optional.of(rearranged) : Optional.empty();
    }

    private static Route routeOf(Plan plan, Driver driver) {
        return plan.routes().stream().filter(route -> route.driver().equals(driver.id())).findFirst()
                .orElse(new Route(driver.id(), driver.hours().opens(), List.of(), driver.hours().opens(), 0));
    }
}
