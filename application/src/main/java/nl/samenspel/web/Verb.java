package nl.samenspel.web;

import java.util.Locale;

/** The seven verbs of the cycle; each has one colour and one mark that come back everywhere. */
public enum Verb {
    KNOW, ASK, SIGNAL, START, DECIDE, CARE, LEARN;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The word in class names and icon names: {@code know}, {@code ask}, and so on. */
    public String key() {
        return key;
    }
}
