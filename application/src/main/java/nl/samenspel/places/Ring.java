package nl.samenspel.places;

import java.util.Arrays;

/** A closed line: corner after corner, the last the same as the first. */
final class Ring {

    private final double[] longitudes;
    private final double[] latitudes;

    /** @param longitudes and latitudes of the corners; at least four, the last equal to the first; not copied, so never change them */
    Ring(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes;
        this.latitudes = latitudes;
    }

    int corners() {
        return longitudes.length;
    }

    double longitude(int corner) {
        return longitudes[corner];
    }

    double latitude(int corner) {
        return latitudes[corner];
    }

    Extent extent() {
        return new Extent(
                Arrays.stream(longitudes).min().orElseThrow(), Arrays.stream(latitudes).min().orElseThrow(),
                Arrays.stream(longitudes).max().orElseThrow(), Arrays.stream(latitudes).max().orElseThrow());
    }

    /**
     * Whether a line from the point to the east crosses this ring an odd number of times (Shimrat 1962). An edge counts from its lower end up to but without its upper one,
     * and is looked at from below whichever way it runs: so of areas that share their edges exactly one holds a point on them.
     */
    boolean isCrossedOddly(double longitude, double latitude) {
        boolean odd = false;
        for (int corner = 1; corner < longitudes.length; corner++) {
            boolean up = latitudes[corner - 1] < latitudes[corner];
            int low = up ? corner - 1 : corner;
            int high = up ? corner : corner - 1;
            if (latitudes[low] <= latitude && latitude < latitudes[high]
                    && Side.of(longitudes[low], latitudes[low], longitudes[high], latitudes[high], longitude, latitude) > 0) {
                odd = !odd;
            }
        }
        return odd;
    }

    /** Twice the area in square degrees, positive when the ring runs against the clock; measured from its first corner, so that large coordinates do not cost digits. */
    double twiceTheArea() {
        double sum = 0;
        for (int corner = 1; corner < longitudes.length; corner++) {
            sum += cross(corner);
        }
        return sum;
    }

    /** Six times the area times the east and north of the centre of mass, both measured from the first corner. */
    double[] moments() {
        double east = 0;
        double north = 0;
        for (int corner = 1; corner < longitudes.length; corner++) {
            double cross = cross(corner);
            east += (longitudes[corner - 1] + longitudes[corner] - 2 * longitudes[0]) * cross;
            north += (latitudes[corner - 1] + latitudes[corner] - 2 * latitudes[0]) * cross;
        }
        return new double[] {east, north};
    }

    private double cross(int corner) {
        return (longitudes[corner - 1] - longitudes[0]) * (latitudes[corner] - latitudes[0])
                - (longitudes[corner] - longitudes[0]) * (latitudes[corner - 1] - latitudes[0]);
    }
}
