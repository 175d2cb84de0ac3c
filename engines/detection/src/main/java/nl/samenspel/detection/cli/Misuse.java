package nl.samenspel.detection.cli;

import java.util.Locale;

import nl.samenspel.detection.language.Texts;

/** Words that cannot be understood; the reason says which. */
final class Misuse extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] details;

    Misuse(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = details;
    }

    String reason(Locale language) {
        return Texts.in(language).text("misuse." + key, details);
    }
}
