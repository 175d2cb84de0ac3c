package nl.samenspel.bench;

import java.util.Locale;
import java.util.Optional;

/** The language a table is printed in: Dutch first, English for who asks for it. */
enum Language {
    DUTCH("nl"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Decides how numbers are written: 1,5 in Dutch and 1.5 in English. */
    Locale locale() {
        return Locale.of(code);
    }

    static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
