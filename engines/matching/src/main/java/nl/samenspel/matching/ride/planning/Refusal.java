package nl.samenspel.matching.ride.planning;

/** Why one driver cannot take a ride along. */
public record Refusal(String driver, Reason reason) {

    /** Ordered from what cannot be changed to what could. */
    public enum Reason {
        /** Nobody could: the moments asked for contradict each other, or the ride itself takes longer than allowed. */
        RIDE_IMPOSSIBLE,
        /** The rider asked for others. */
        NOT_WANTED,
        NO_SEATS,
        NO_WHEELCHAIR_PLACE,
        /** Not even on a day without other rides. */
        OUTSIDE_HOURS,
        /** The rides already promised leave no room. */
        DAY_FULL
    }
}
