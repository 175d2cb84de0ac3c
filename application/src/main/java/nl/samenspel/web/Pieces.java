package nl.samenspel.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A text with places to fill in, taken apart once and as ICU reads it: words, places, numbers, and what depends on how many there are. It is filled in with texts and whole numbers,
 * without waiting for anybody; anything else is for ICU itself.
 */
final class Pieces {

    /** Below it a number looks the same in every language. */
    private static final long NOTHING_TO_SEPARATE = 1_000;

    private final List<Piece> pieces;

    private Pieces(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The pieces of this text; nothing when it asks for more than is known here. */
    static Optional<Pieces> of(String text, Locale locale) {
        List<Piece> pieces = new ArrayList<>();
        return new Reader(new MessagePattern(text), Numbers.of(locale)).read(0, Place.NONE, pieces) ? Optional.of(new Pieces(pieces)) : Optional.empty();
    }

    /** The text with these arguments, or null when one is missing or of a kind that is not known here. */
    @Nullable String fill(Object... arguments) {
        StringBuilder text = new StringBuilder(128);
        return fill(pieces, text, arguments) ? text.toString() : null;
    }

    private static boolean fill(List<Piece> pieces, StringBuilder text, Object... arguments) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).fill(text, arguments)) {
                return false;
            }
        }
        return true;
    }

    /** One piece; adds itself to a text, or says that it cannot. */
    private sealed interface Piece {

        boolean fill(StringBuilder text, Object... arguments);
    }

    private record Words(String words) implements Piece {

        @Override
        public boolean fill(StringBuilder text, Object... arguments) {
            text.append(words);
            return true;
        }
    }

    /** A place for a text or a number. @param number from 0 @param onlyNumbers whether a text there would be a mistake */
    private record Place(int number, boolean onlyNumbers, Numbers numbers) implements Piece {

        private static final int NONE = -1;

        @Override
        public boolean fill(StringBuilder text, Object... arguments) {
            Object argument = number < arguments.length ? arguments[number] : null;
            if (argument instanceof String words && !onlyNumbers) {
                text.append(words);
                return true;
            }
            if (argument instanceof Integer || argument instanceof Long) {
                text.append(numbers.written(((Number) argument).longValue()));
                return true;
            }
            return false;
        }
    }

    /** What depends on how many there are. @param exactly for just so many @param byKind for each kind of number that the language knows */
    private record Plural(int number, Map<Long, List<Piece>> exactly, Map<String, List<Piece>> byKind, Numbers numbers) implements Piece {

        @Override
        public boolean fill(StringBuilder text, Object... arguments) {
            Object argument = number < arguments.length ? arguments[number] : null;
            if (!(argument instanceof Integer || argument instanceof Long)) {
                return false;
            }
            long count = ((Number) argument).longValue();
            List<Piece> chosen = exactly.get(count);
            if (chosen == null) {
                chosen = byKind.getOrDefault(numbers.kind(count), byKind.get(PluralRules.KEYWORD_OTHER));
            }
            return Pieces.fill(chosen, text, arguments);
        }
    }

    /** How numbers are written and told apart in a language; what ICU knows of it is only loaded for who counts, or counts far. */
    private static final class Numbers {

        private static final Map<Locale, Numbers> KNOWN = new ConcurrentHashMap<>();

        private final Locale locale;
        private volatile @Nullable PluralRules rules;
        private volatile @Nullable LocalizedNumberFormatter large;

        private Numbers(Locale locale) {
            this.locale = locale;
        }

        static Numbers of(Locale locale) {
            return KNOWN.computeIfAbsent(locale, Numbers::new);
        }

        String kind(long count) {
            PluralRules known = rules;
            if (known == null) {
                known = PluralRules.forLocale(locale);
                rules = known;
            }
            return known.select(count);
        }

        String written(long number) {
            if (number >= 0 && number < NOTHING_TO_SEPARATE) {
                return Long.toString(number);
            }
            LocalizedNumberFormatter known = large;
            if (known == null) {
                known = NumberFormatter.withLocale(locale);
                large = known;
            }
            return known.format(number).toString();
        }
    }

    /** Walks through a text as ICU took it apart. */
    private record Reader(MessagePattern text, Numbers numbers) {

        /**
         * Reads one text, which may stand in another one.
         *
         * @param start where it begins
         * @param counted the place that {@code #} stands for
         * @return whether everything in it is known here
         */
        boolean read(int start, int counted, List<Piece> pieces) {
            StringBuilder words = new StringBuilder();
            int read = text.getPart(start).getLimit();
            for (int i = start + 1;; i++) {
                Part part = text.getPart(i);
                words.append(text.getPatternString(), read, part.getIndex());
                read = part.getLimit();
                switch (part.getType()) {
                    case MSG_LIMIT -> {
                        end(words, pieces);
                        return true;
                    }
                    case INSERT_CHAR -> words.append((char) part.getValue());
                    case REPLACE_NUMBER -> {
                        end(words, pieces);
                        pieces.add(new Place(counted, true, numbers));
                    }
                    case ARG_START -> {
                        end(words, pieces);
                        if (!argument(i, part.getArgType(), pieces)) {
                            return false;
                        }
                        i = text.getLimitPartIndex(i);
                        read = text.getPart(i).getLimit();
                    }
                    default -> { } // an apostrophe that is not shown
                }
            }
        }

        private static void end(StringBuilder words, List<Piece> pieces) {
            if (!words.isEmpty()) {
                pieces.add(new Words(words.toString()));
                words.setLength(0);
            }
        }

        private boolean argument(int start, ArgType type, List<Piece> pieces) {
            Part place = text.getPart(start + 1);
            if (place.getType() != Part.Type.ARG_NUMBER) {
                return false;
            }
            int after = start + 2;
            return switch (type) {
                case NONE -> pieces.add(new Place(place.getValue(), false, numbers));
                case SIMPLE -> text.partSubstringMatches(text.getPart(after), "number") && after + 1 == text.getLimitPartIndex(start)
                        && pieces.add(new Place(place.getValue(), true, numbers));
                case PLURAL -> plural(place.getValue(), after, text.getLimitPartIndex(start), pieces);
                case CHOICE, SELECT, SELECTORDINAL -> false;
            };
        }

        private boolean plural(int place, int start, int end, List<Piece> pieces) {
            Map<Long, List<Piece>> exactly = new HashMap<>();
            Map<String, List<Piece>> byKind = new HashMap<>();
            for (int i = start; i < end; i++) {
                Part selector = text.getPart(i);
                if (selector.getType() != Part.Type.ARG_SELECTOR) {
                    return false;
                }
                List<Piece> inside = new ArrayList<>();
                boolean exact = text.getPartType(i + 1).hasNumericValue();
                if (exact) {
                    exactly.put((long) text.getNumericValue(text.getPart(++i)), inside);
                } else {
                    byKind.put(text.getSubstring(selector), inside);
                }
                if (!read(++i, place, inside)) {
                    return false;
                }
                i = text.getLimitPartIndex(i);
            }
            return pieces.add(new Plural(place, exactly, byKind, numbers));
        }
    }
}
