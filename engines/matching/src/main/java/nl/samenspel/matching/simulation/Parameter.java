package nl.samenspel.matching.simulation;

/**
 * A number the simulated world rests on.
 *
 * @param low    lowest value of the sensitivity table; equal to {@code high} when it is not varied
 * @param source where it comes from, or that it is an assumption
 */
public record Parameter(String name, double value, double low, double high, String unit, String source) {

    /** Whether the sensitivity table varies it. */
    public boolean isVaried() {
        return low < high;
    }

    Parameter at(double other) {
        return new Parameter(name, other, low, high, unit, source);
    }
}
