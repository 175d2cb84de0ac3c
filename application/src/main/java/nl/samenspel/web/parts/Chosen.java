package nl.samenspel.web.parts;

/**
 * Something that was chosen in a filter.
 *
 * @param withoutUrl this same page without that choice
 */
public record Chosen(String label, String withoutUrl) {
}
