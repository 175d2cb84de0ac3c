package nl.samenspel.detection.statistics;

/** Student's t distribution. */
public final class Student {

    private Student() {
    }

    /** The probability of more than {@code t}. */
    public static double above(double t, double degreesOfFreedom) {
        double half = 0.5 * Gamma.beta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
        return t >= 0 ? half : 1 - half;
    }

    /** The probability of a value at least as far from zero, on either side. */
    public static double twoSided(double t, double degreesOfFreedom) {
        return 2 * above(Math.abs(t), degreesOfFreedom);
    }
}
