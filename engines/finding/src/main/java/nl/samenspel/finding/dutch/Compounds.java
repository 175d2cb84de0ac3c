package nl.samenspel.finding.dutch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes a compound apart into words that cover it wholly: "schuldhulpverlening" is "schuld", "hulp" and "verlening". Dutch writes compounds as one word, and may put an s
 * between the parts. Of all ways the one with the fewest and most common parts is taken; one that leaves letters over is never taken, because that is how "opvoedondersteuning"
 * came to be about "donders".
 */
public final class Compounds {

    static final int SHORTEST_PART = 3;
    private static final int LONGEST = 48;
    private static final double COST_OF_A_PART = 12;
    private static final double COST_OF_A_LINK = 3;

    /** Prefixes that are words as well: before a verb or what is made of one they make no compound ("verlening" is not "ver" and "lening"). */
    private static final Set<String> PREFIXES = Set.of("ver", "her", "ont", "wan", "oer", "aller", "over", "door", "mis", "aan", "uit", "mee", "toe", "bij", "voor", "onder");

    private static final double UNREACHED = Double.MAX_VALUE;

    static final int ANYWHERE = 3;
    private static final int BEGINS = 1;
    private static final int ENDS = 2;

    private final Words words;

    /** The words that compounds are made of. */
    interface Words {

        Optional<WordEntry> entry(String form);

        /** Every word that begins at this place. */
        void beginningAt(String text, int begin, Lexicon.Found found);
    }

    Compounds(Words words) {
        this.words = words;
    }

    /** With words that are looked up one by one. */
    public Compounds(Function<String, Optional<WordEntry>> words) {
        this(new Words() {
            @Override
            public Optional<WordEntry> entry(String form) {
                return words.apply(form);
            }

            @Override
            public void beginningAt(String text, int begin, Lexicon.Found found) {
                for (int end = begin + SHORTEST_PART; end <= text.length(); end++) {
                    int until = end;
                    words.apply(text.substring(begin, end)).ifPresent(word -> found.word(until, word.frequency(), (word.begins() ? BEGINS : 0) | (word.ends() ? ENDS : 0)));
                }
            }
        });
    }

    /**
     * The parts, at least two, as they stand in the word without the s between them; empty when it is no compound, or when it is a word in its own right that is more common
     * than its parts ("wandelen" is not "wan" and "delen").
     */
    public List<String> parts(String word) {
        int length = word.length();
        if (length < 2 * SHORTEST_PART || length > LONGEST) {
            return List.of();
        }
        Split split = new Split(word);
        return split.found() && isLikely(word, split.parts()) ? split.parts() : List.of();
    }

    private boolean isLikely(String word, List<String> parts) {
        return words.entry(word).map(whole -> whole.ends() && isMoreCommon(parts, whole.frequency())).orElse(true);
    }

    /** Whether the parts speak louder than the word they make: they are long enough to be no accident, and together clearly more common. */
    public boolean isMoreCommon(List<String> parts, int frequency) {
        double common = parts.stream().mapToInt(part -> words.entry(part).map(WordEntry::frequency).orElse(0)).average().orElse(0);
        return parts.stream().allMatch(part -> part.length() > SHORTEST_PART) && common > frequency + 1;
    }

    /** Cheapest way to each letter, from left to right (dynamic programming over where a part ends). */
    private final class Split {

        private final String word;
        private final double[] cost;
        private final int[] from;
        private final int[] partEnd;

        Split(String word) {
            this.word = word;
            int length = word.length();
            cost = new double[length + 1];
            from = new int[length + 1];
            partEnd = new int[length + 1];
            Arrays.fill(cost, UNREACHED);
            cost[0] = 0;
            for (int begin = 0; begin <= length - SHORTEST_PART; begin++) {
                if (cost[begin] < UNREACHED) {
                    extend(begin, length);
                }
            }
        }

        private void extend(int begin, int length) {
            words.beginningAt(word, begin, (end, frequency, places) -> {
                boolean last = end == length;
                boolean fits = end - begin >= SHORTEST_PART && end - begin < length && (last || length - end >= SHORTEST_PART);
                if (fits && (places & (last ? ENDS : BEGINS)) != 0 && (last || !PREFIXES.contains(word.substring(begin, end)))) {
                    reach(begin, end, frequency);
                }
            });
        }

        private void reach(int begin, int end, int frequency) {
            double price = cost[begin] + priceOf(frequency, end - begin);
            reach(begin, end, end, price);
            int left = word.length() - end;
            if (left > SHORTEST_PART && word.charAt(end) == 's' && end - begin > SHORTEST_PART) {
                reach(begin, end, end + 1, price + COST_OF_A_LINK);
            }
            if (left > SHORTEST_PART && word.charAt(end) == '-') {
                reach(begin, end, end + 1, price);
            }
        }

        private void reach(int begin, int end, int next, double price) {
            if (price < cost[next]) {
                cost[next] = price;
                from[next] = begin;
                partEnd[next] = end;
            }
        }

        boolean found() {
            return cost[word.length()] < UNREACHED;
        }

        List<String> parts() {
            List<String> parts = new ArrayList<>();
            for (int at = word.length(); at > 0; at = from[at]) {
                parts.addFirst(word.substring(from[at], partEnd[at]));
            }
            return parts;
        }
    }

    /** A common part is cheap, a short one is dear: it is where wrong splits come from. */
    private static double priceOf(int frequency, int length) {
        return COST_OF_A_PART + Math.max(0, 16 - frequency) + (length == SHORTEST_PART ? 5 : length == SHORTEST_PART + 1 ? 1 : 0);
    }
}
