package nl.samenspel.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text in one language. Most texts have no arguments, and most arguments are texts and whole numbers: those are filled in from {@link Pieces}, which are made when a text is first
 * asked for; what is left goes through ICU as a whole.
 */
abstract sealed class Message {

    static Message of(String text, Locale locale) {
        return text.indexOf('{') < 0 ? new Plain(text.replace("''", "'")) : new Formatted(text, locale);
    }

    abstract String text(Object... arguments);

    /** A text without arguments. */
    private static final class Plain extends Message {
        private final String text;

        Plain(String text) {
            this.text = text;
        }

        @Override
        String text(Object... arguments) {
            return text;
        }
    }

    /** A text with arguments. */
    private static final class Formatted extends Message {
        private final String pattern;
        private final Locale locale;

        /** Null until the text is first asked for; making it twice does no harm. */
        private volatile @Nullable Optional<Pieces> pieces;

        Formatted(String pattern, Locale locale) {
            this.pattern = pattern;
            this.locale = locale;
        }

        @Override
        String text(Object... arguments) {
            String filled = pieces().map(known -> known.fill(arguments)).orElse(null);
            return filled == null ? new MessageFormat(pattern, locale).format(arguments, new StringBuffer(), null).toString() : filled;
        }

        private Optional<Pieces> pieces() {
            Optional<Pieces> known = pieces;
            if (known == null) {
                known = Pieces.of(pattern, locale);
                pieces = known;
            }
            return known;
        }
    }
}
