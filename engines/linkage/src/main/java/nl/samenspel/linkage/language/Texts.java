package nl.samenspel.linkage.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sentences for people in one language. A missing sentence is a bug and fails loudly. */
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final Map<Locale, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final ResourceBundle sentences;

    private Texts(Locale language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle("nl.samenspel.linkage.language.sentences", language,
                Texts.class.getModule());
    }

    /** Dutch for every language that is not English. */
    public static Texts in(Locale language) {
        return LOADED.computeIfAbsent(language.getLanguage().equals("en") ? ENGLISH : DUTCH, Texts::new);
    }

    /** The sentence with its gaps filled; a text goes in as it is, a number in the way of the language. */
    public String text(String key, Object... gaps) {
        return new MessageFormat(sentences.getString(key), language).format(gaps);
    }

    /** The key of every sentence. */
    public Set<String> keys() {
        return sentences.keySet();
    }

    /** The language these sentences are in. */
    public Locale language() {
        return language;
    }
}
