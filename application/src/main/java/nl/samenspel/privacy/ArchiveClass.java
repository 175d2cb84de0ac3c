package nl.samenspel.privacy;

import java.util.Locale;

/** What the archive law asks of what is kept. */
public enum ArchiveClass {
    /** A record of a public task: the Selectielijst gemeenten 2020 holds, and the municipality files it under one of its own kinds of case. */
    MUNICIPAL,
    /** Means to keep the program going; no record of a task. */
    TECHNICAL,
    /** Of residents themselves: circles and an initiative's own papers are not the municipality's. */
    RESIDENTS_OWN;

    /** The name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
