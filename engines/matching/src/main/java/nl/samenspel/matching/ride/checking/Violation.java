package nl.samenspel.matching.ride.checking;

/**
 * A condition a plan does not keep.
 *
 * @param driver  on whose route; empty when on none
 * @param request whose ride; empty when it concerns the whole route
 * @param amount  by how much: minutes, kilometres or places
 */
public record Violation(Kind kind, String driver, String request, double amount) {

    /** Which condition. */
    public enum Kind {
        DRIVER_UNKNOWN, DRIVER_TWICE, DRIVER_MISSING, REQUEST_UNKNOWN, DRIVEN_TWICE, LOST, LISTED_WRONGLY, NEVER_LET_OUT,
        OUT_BEFORE_IN, DRIVER_NOT_WANTED, SEATS, WHEELCHAIRS, BEFORE_HOURS, AFTER_HOURS, ROUTE_TOO_LONG, TOO_FAST, BEFORE_WINDOW,
        AFTER_WINDOW, SERVICE_CUT_SHORT, RIDE_TOO_LONG, KILOMETRES
    }
}
