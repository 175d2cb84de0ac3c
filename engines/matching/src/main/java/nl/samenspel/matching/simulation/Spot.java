package nl.samenspel.matching.simulation;

import nl.samenspel.matching.Place;

/**
 * Where somebody lives.
 *
 * @param place      what a program may know: the centre of the neighbourhood
 * @param kilometresEast  of the corner of town, exact: what feet know
 */
record Spot(Place place, double kilometresEast, double kilometresNorth) {

    double kilometresTo(Spot other) {
        return Math.hypot(kilometresEast - other.kilometresEast, kilometresNorth - other.kilometresNorth);
    }
}
