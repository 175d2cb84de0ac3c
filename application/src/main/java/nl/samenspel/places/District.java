package nl.samenspel.places;

/**
 * A district (<i>wijk</i>) of a municipality.
 *
 * @param code as the municipality or Statistics Netherlands gives it, such as {@code WK034408}; a text
 * @param slug its part of an address on the site
 */
public record District(String code, String name, String slug) {}
