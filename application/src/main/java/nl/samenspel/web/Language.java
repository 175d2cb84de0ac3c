package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The languages of the screens; Dutch is first, and is what a visitor gets who did not choose. */
public enum Language {
    NL("nl", "Nederlands"),
    EN("en", "English");

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
        this.locale = Locale.of(code, code.equals("nl") ? "NL" : "GB");
    }

    /** The language in which this visitor reads, and therefore gets mail. */
    public static Language of(HttpServletRequest request) {
        return Choice.language(request);
    }

    /** The language with this code, if it is one of ours. */
    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The ISO 639-1 code, as in the {@code lang} attribute. */
    public String code() {
        return code;
    }

    /** The name of the language in that language itself. */
    public String ownName() {
        return ownName;
    }

    /** The language without a country. */
    Locale plain() {
        return Locale.of(code);
    }

    /** The language as it is written in the country we write it for. */
    public Locale locale() {
        return locale;
    }
}
