package nl.samenspel.matching.ride;

/** Places in a car that a ride takes or a driver has: seats, and places where somebody can stay in a wheelchair. */
public record Load(int seats, int wheelchairs) {

    public Load {
        if (seats < 0 || wheelchairs < 0) {
            throw new IllegalArgumentException("No fewer than no places: " + seats + ", " + wheelchairs);
        }
    }

    public static Load seats(int seats) {
        return new Load(seats, 0);
    }

    public boolean fitsIn(Load room) {
        return seats <= room.seats && wheelchairs <= room.wheelchairs;
    }
}
