package nl.samenspel.matching.ride;

/**
 * A volunteer with a car.
 *
 * @param id           unique in a {@link Day}
 * @param start        the own front door, as a rule
 * @param end          where the last kilometre leads to, as a rule the same
 * @param hours        neither on the road before they open nor after they close
 * @param longestRoute minutes from leaving to being back that may pass at most; infinite for no limit but the hours
 * @param room         places for riders, the driver's own not counted
 */
public record Driver(String id, Place start, Place end, Window hours, double longestRoute, Load room) {

    public Driver {
        if (!(longestRoute >= 0)) {
            throw new IllegalArgumentException("A route takes no less than no time: " + longestRoute);
        }
    }

    /** The same driver apart from the name: exchanging their routes changes nothing. */
    public boolean isLike(Driver other) {
        return start.equals(other.start) && end.equals(other.end) && hours.equals(other.hours)
                && longestRoute == other.longestRoute && room.equals(other.room);
    }
}
