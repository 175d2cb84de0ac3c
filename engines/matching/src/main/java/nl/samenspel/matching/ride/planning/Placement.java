package nl.samenspel.matching.ride.planning;

/**
 * Where in a route a ride costs least.
 *
 * @param detour   kilometres more
 * @param pickUp   the rider gets in before the call that stood at this index
 * @param dropOff  the rider gets out before the call that stood at this index
 */
record Placement(double detour, int pickUp, int dropOff) {

    static final Placement NOWHERE = new Placement(Double.POSITIVE_INFINITY, -1, -1);

    boolean exists() {
        return pickUp >= 0;
    }

    /** The calls with this ride among them. */
    int[] applyTo(int[] calls, int pickUpNode, int dropOffNode) {
        int[] longer = new int[calls.length + 2];
        System.arraycopy(calls, 0, longer, 0, pickUp);
        longer[pickUp] = pickUpNode;
        System.arraycopy(calls, pickUp, longer, pickUp + 1, dropOff - pickUp);
        longer[dropOff + 1] = dropOffNode;
        System.arraycopy(calls, dropOff, longer, dropOff + 2, calls.length - dropOff);
        return longer;
    }
}
