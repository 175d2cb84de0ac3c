package nl.samenspel.matching.ride;

/** Between which moments something may begin, in minutes from the start of the day. */
public record Window(double opens, double closes) {

    /** A day in which every moment is good. */
    public static final Window ANY_TIME = new Window(0, 24 * 60);

    public Window {
        if (!(opens <= closes) || !Double.isFinite(opens) || !Double.isFinite(closes)) {
            throw new IllegalArgumentException("A window opens before it closes: " + opens + ", " + closes);
        }
    }

    /** What is left when a rider has been told a moment: no earlier or later than so many minutes around it. */
    public Window promised(double moment, double tolerance) {
        double from = Math.clamp(moment - tolerance, opens, closes);
        return new Window(from, Math.clamp(moment + tolerance, from, closes));
    }
}
