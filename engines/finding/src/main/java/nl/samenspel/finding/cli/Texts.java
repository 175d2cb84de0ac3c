package nl.samenspel.finding.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of the command in one language. A missing sentence is a bug and fails loudly. */
final class Texts {

    static final Locale DUTCH = Locale.of("nl", "NL");
    static final Locale ENGLISH = Locale.of("en", "GB");

    private final Locale language;
    private final ResourceBundle sentences;

    Texts(Locale language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle("nl.samenspel.finding.cli.sentences", language, Texts.class.getModule());
    }

    String text(String key, Object... gaps) {
        return new MessageFormat(sentences.getString(key), language).format(gaps);
    }

    boolean isEnglish() {
        return language.equals(ENGLISH);
    }

    String code() {
        return language.getLanguage();
    }
}
