package nl.samenspel.allocation.language;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import nl.samenspel.allocation.Fraction;

/** Sentences for people in one language. A missing sentence is a bug and fails loudly. */
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final Map<Locale, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final ResourceBundle sentences;

    private Texts(Locale language) {
        this.language = language;
        this.sentences = ResourceBundle.getBundle("nl.samenspel.allocation.language.sentences", language,
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
    public java.util.Set<String> keys() {
        return sentences.keySet();
    }

    /** An amount with at most two decimals, none when it is whole: 1.250 or 83,33. */
    public String amount(Fraction amount) {
        BigDecimal rounded = amount.rounded(2);
        NumberFormat format = NumberFormat.getNumberInstance(language);
        int decimals = rounded.stripTrailingZeros().scale() > 0 ? 2 : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded);
    }

    /** A number with so many decimals. */
    public String number(Fraction number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number.rounded(decimals));
    }
}
