package nl.samenspel.web;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One text in one language. Most texts have no arguments, and most arguments are texts themselves: both are answered
 * without ICU, which is only loaded for plurals, numbers and choices.
 */
abstract sealed class Message {

    private static final Pattern TYPED_ARGUMENT = Pattern.compile("\\{[^}]*[^0-9}]");

    static Message of(String text, Locale locale) {
        if (text.indexOf('{') < 0) {
            return new Plain(text.replace("''", "'"));
        }
        boolean onlyPlaces = text.indexOf('\'') < 0 && !TYPED_ARGUMENT.matcher(text).find();
        return new Formatted(text, locale, onlyPlaces ? text.split("(?<=})|(?=\\{)") : null);
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

    /** A text with arguments; {@code parts} alternates words and places when a text needs nothing but filling in. */
    private static final class Formatted extends Message {
        private final String @Nullable [] parts;

        /** One for each thread, because an ICU format keeps state while it works and visitors should not wait for each other. */
        private final ThreadLocal<MessageFormat> format;

        Formatted(String pattern, Locale locale, String @Nullable [] parts) {
            this.parts = parts;
            this.format = ThreadLocal.withInitial(() -> new MessageFormat(pattern, locale));
        }

        @Override
        String text(Object... arguments) {
            if (parts != null && allPlain(arguments)) {
                return fill(parts, arguments);
            }
            return format.get().format(arguments, new StringBuffer(), null).toString();
        }

        /** Texts, and numbers that look the same in every language: below a thousand there is nothing to separate. */
        private static boolean allPlain(Object... arguments) {
            for (Object argument : arguments) {
                boolean plain = argument instanceof String || argument instanceof Integer number && number >= 0 && number < 1_000;
                if (!plain) {
                    return false;
                }
            }
            return true;
        }

        private static String fill(String[] parts, Object... arguments) {
            StringBuilder text = new StringBuilder(128);
            for (String part : parts) {
                if (part.startsWith("{")) {
                    text.append(arguments[Integer.parseInt(part.substring(1, part.length() - 1))]);
                } else {
                    text.append(part);
                }
            }
            return text.toString();
        }
    }
}
