package nl.samenspel.matching.ride;

/**
 * One end of a ride: where, when getting in or out may begin, and how long it takes.
 *
 * @param service minutes for getting in or out
 */
public record Visit(Place place, Window window, double service) {

    public Visit {
        if (!(service >= 0) || !Double.isFinite(service)) {
            throw new IllegalArgumentException("Getting in or out takes no less than no time: " + service);
        }
    }

    Visit within(Window narrower) {
        return new Visit(place, narrower, service);
    }
}
