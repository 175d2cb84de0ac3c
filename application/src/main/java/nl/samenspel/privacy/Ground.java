package nl.samenspel.privacy;

import java.util.Locale;

/** Why a processing is lawful: the grounds of AVG article 6.1 that occur here. */
public enum Ground {
    /** Freely given, and as easily taken back; only where "no" costs nothing. */
    CONSENT("6.1.a"),
    /** What somebody asked for cannot be done without. */
    AGREEMENT("6.1.b"),
    /** A law says that it must be done. */
    LEGAL_OBLIGATION("6.1.c"),
    /** A task that the law gave to the municipality. */
    PUBLIC_TASK("6.1.e");

    private final String article;

    Ground(String article) {
        this.article = article;
    }

    /** The point of article 6.1 of the AVG. */
    public String article() {
        return article;
    }

    /** The name in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
