package nl.samenspel.finding;

import java.util.Optional;

/**
 * A district (<i>wijk</i>) or neighbourhood (<i>buurt</i>).
 *
 * @param broader code of the district a neighbourhood lies in; empty for a district
 * @param centre somewhere in its middle, if known
 */
public record Area(String code, String name, Optional<String> broader, Optional<Point> centre) {}
