package nl.samenspel.places;

/**
 * The boundary of one area, and how far it can be relied on.
 *
 * @param area code of the district or neighbourhood
 * @param source who drew it, in words; may be empty
 * @param year for which it holds; 0 when nobody said
 * @param schematic whether it only shows about where the area lies: drawn around a centre point, not measured
 */
public record AreaBoundary(AreaLevel level, String area, Boundary boundary, Point centre, String source, int year, boolean schematic) {}
