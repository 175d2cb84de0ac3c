package nl.samenspel.web;

import java.util.Optional;

/** Light, dark, or whatever the visitor's device says. */
enum Theme {
    SYSTEM("systeem", ""),
    LIGHT("licht", "light"),
    DARK("donker", "dark");

    private final String word;
    private final String key;

    Theme(String word, String key) {
        this.word = word;
        this.key = key;
    }

    static Optional<Theme> ofWord(String word) {
        for (Theme theme : values()) {
            if (theme.word.equals(word)) {
                return Optional.of(theme);
            }
        }
        return Optional.empty();
    }

    /** The word in addresses and in the cookie. */
    String word() {
        return word;
    }

    /** What templates and style sheets see: empty, light or dark. */
    String key() {
        return key;
    }
}
