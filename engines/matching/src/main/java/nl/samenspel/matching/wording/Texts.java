package nl.samenspel.matching.wording;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.samenspel.matching.table.Fault;

/** Sentences for people in one language. A missing sentence is a bug and fails loudly. */
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final Map<Locale, Texts> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final ResourceBundle sentences;

    private Texts(Locale language) {
        this.language = language;
        sentences = ResourceBundle.getBundle("nl.samenspel.matching.wording.sentences", language, Texts.class.getModule());
    }

    /** Dutch for every language that is not English. */
    public static Texts in(Locale language) {
        return LOADED.computeIfAbsent(language.getLanguage().equals("en") ? ENGLISH : DUTCH, Texts::new);
    }

    /** The language asked for with {@code --lang}, also when the rest of a command cannot be understood. */
    public static Texts askedFor(List<String> words) {
        int at = words.indexOf("--lang");
        return in(at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en") ? ENGLISH : DUTCH);
    }

    /** The sentence with its gaps filled; a text goes in as it is, a number in the way of the language. */
    public String text(String key, Object... gaps) {
        return new MessageFormat(sentences.getString(key), language).format(gaps);
    }

    /** A number with so many decimals. */
    public String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    /** A moment of the day, given in minutes, rounded to the minute that has begun. */
    public static String moment(double minutes) {
        long whole = (long) Math.floor(minutes + 1e-6);
        return String.format(Locale.ROOT, "%02d:%02d", whole / 60, whole % 60);
    }

    public String fault(Fault fault) {
        String reason = text("fault." + fault.kind().name(), fault.details().toArray());
        return fault.line() == 0 ? text("fault.file", fault.file(), reason)
                : text("fault.line", fault.file(), String.valueOf(fault.line()), reason);
    }

    /** The key of every sentence. */
    public Set<String> keys() {
        return sentences.keySet();
    }
}
