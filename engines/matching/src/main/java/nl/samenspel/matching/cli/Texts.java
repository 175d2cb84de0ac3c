package nl.samenspel.matching.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Sentences for people in Dutch or English. A missing sentence is a bug and fails loudly. */
final class Texts {

    static final Texts DUTCH = new Texts(Locale.of("nl", "NL"));
    static final Texts ENGLISH = new Texts(Locale.of("en", "GB"));

    private final Locale language;
    private final ResourceBundle sentences;

    private Texts(Locale language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle("nl.samenspel.matching.cli.sentences", language, Texts.class.getModule());
    }

    /** The language asked for with {@code --lang}, also when the rest cannot be understood; Dutch otherwise. */
    static Texts asked(List<String> words) {
        int at = words.indexOf("--lang");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en") ? ENGLISH : DUTCH;
    }

    /** The sentence with its gaps filled; a text goes in as it is, a number in the way of the language. */
    String text(String key, Object... gaps) {
        return new MessageFormat(sentences.getString(key), language).format(gaps);
    }

    Locale language() {
        return language;
    }

    Set<String> keys() {
        return sentences.keySet();
    }
}
