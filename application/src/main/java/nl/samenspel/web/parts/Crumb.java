package nl.samenspel.web.parts;

/** One step on the way from the front page to this page. */
public record Crumb(String label, String url) {
}
