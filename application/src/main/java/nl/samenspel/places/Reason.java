package nl.samenspel.places;

import java.util.Locale;

/** Why something was not taken in, as a sentence in Dutch and in English; for who works at the command line. */
public record Reason(String dutch, String english) {

    /** Both sentences with the same values filled in, in the manner of {@link String#format}. */
    public static Reason of(String dutch, String english, Object... values) {
        return new Reason(dutch.formatted(values), english.formatted(values));
    }

    /** The sentence for a reader of this language; Dutch for all but English. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? english : dutch;
    }
}
