package nl.samenspel.web;

/** A message as an argument of another message: filled in in the visitor's language. */
public record TextKey(String key) {
}
