package nl.samenspel.web;

/** The hidden field that proves that a form came from our own page. */
public record Csrf(String parameterName, String token) {
}
