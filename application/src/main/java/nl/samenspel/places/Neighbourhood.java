package nl.samenspel.places;

/**
 * A neighbourhood (<i>buurt</i>): the part of a district where people say they live.
 *
 * @param code unique within the municipality; a text
 * @param district code of the district it lies in
 * @param slug its part of an address on the site, {@code /buurten/…}
 */
public record Neighbourhood(String code, String district, String name, String slug) {}
