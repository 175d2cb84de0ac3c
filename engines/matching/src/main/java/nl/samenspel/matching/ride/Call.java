package nl.samenspel.matching.ride;

/**
 * A driver stops for somebody.
 *
 * @param request whose ride it is
 * @param arrives when the car is there
 * @param begins  when getting in or out begins: not before the window opens
 * @param leaves  when the car goes on
 */
public record Call(String request, Kind kind, double arrives, double begins, double leaves) {

    /** Which end of the ride. */
    public enum Kind { PICK_UP, DROP_OFF }

    /** Minutes the car stands still before getting in or out begins. */
    public double waiting() {
        return begins - arrives;
    }
}
