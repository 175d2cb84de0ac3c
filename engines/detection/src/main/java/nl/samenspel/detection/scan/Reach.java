package nl.samenspel.detection.scan;

/**
 * How large a window may become.
 *
 * @param share    largest share of everything at risk inside a window: above 0, at most 1
 * @param distance largest distance from the centre, in the unit of the {@link Metric}
 */
public record Reach(double share, double distance) {

    /** Half of everything at risk, whatever the distance (Kulldorff 1997). */
    public static final Reach HALF = new Reach(0.5, Double.POSITIVE_INFINITY);

    public Reach {
        if (!(share > 0) || share > 1 || !(distance >= 0)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, a distance at least 0");
        }
    }
}
