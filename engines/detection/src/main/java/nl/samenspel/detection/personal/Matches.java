package nl.samenspel.detection.personal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a pattern finds, as findings of one kind. */
final class Matches {

    private Matches() {
    }

    /** @param accepted says of a match whether it is one; the last look at what surrounds it */
    static List<Finding> of(Pattern pattern, Kind kind, String text, java.util.function.Predicate<MatchResult> accepted) {
        return pattern.matcher(text).results().filter(accepted)
                .map(match -> new Finding(kind, match.start(), match.end(), kind.replacement())).toList();
    }

    /** Up to so many characters before a match, in lower case. */
    static String before(String text, MatchResult match, int characters) {
        return text.substring(Math.max(0, match.start() - characters), match.start()).toLowerCase(java.util.Locale.ROOT);
    }

    static String after(String text, MatchResult match, int characters) {
        return text.substring(match.end(), Math.min(text.length(), match.end() + characters)).toLowerCase(java.util.Locale.ROOT);
    }
}
