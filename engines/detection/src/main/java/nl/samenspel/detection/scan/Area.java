package nl.samenspel.detection.scan;

/**
 * A place counts belong to: a neighbourhood (<i>buurt</i>), a postcode, a county.
 *
 * @param first  x, or latitude in degrees north; which one the {@link Metric} says
 * @param second y, or longitude in degrees east
 */
public record Area(String id, double first, double second) {
}
