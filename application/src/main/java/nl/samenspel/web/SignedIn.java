package nl.samenspel.web;

/** Somebody who logged in, by the name that is shown to that person. */
public record SignedIn(String displayName) {
}
