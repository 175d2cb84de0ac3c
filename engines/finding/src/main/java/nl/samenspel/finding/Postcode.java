package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.finding.dutch.Token;

/**
 * The four digits of a Dutch postcode: about a neighbourhood. Where that is, nobody needs to tell: the entries with such an address say it.
 *
 * @param tokens the words it was read from
 */
record Postcode(String digits, List<Token> tokens) {

    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2}");
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{3}[a-z]{2}");

    /** The term by which entries with such an address are found; no word has it. */
    String term() {
        return "@" + digits;
    }

    /** All postcodes in a text: "3523 AB" and "3523AB", and no number alone. */
    static List<Postcode> in(List<Token> tokens) {
        List<Postcode> found = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).word();
            if (WHOLE.matcher(word).matches()) {
                found.add(new Postcode(word.substring(0, 4), List.of(tokens.get(at))));
            } else if (DIGITS.matcher(word).matches() && at + 1 < tokens.size() && LETTERS.matcher(tokens.get(at + 1).word()).matches()) {
                found.add(new Postcode(word, List.of(tokens.get(at), tokens.get(at + 1))));
            }
        }
        return found;
    }

    /** The four digits alone, for who asks with no more than that where there are such addresses. */
    static Optional<Postcode> alone(Token token) {
        return DIGITS.matcher(token.word()).matches() ? Optional.of(new Postcode(token.word(), List.of(token))) : Optional.empty();
    }

    /** The middle of the places with such an address; empty when there are none. */
    Optional<Point> middle(View view, Lookup words) throws IOException {
        DoubleSummaryStatistics latitudes = new DoubleSummaryStatistics();
        DoubleSummaryStatistics longitudes = new DoubleSummaryStatistics();
        for (int number = 0; number < view.segments().size(); number++) {
            View.Segment segment = view.segments().get(number);
            Columns columns = segment.columns();
            EntryBits.each(words.postings(term(), number).entries(columns.size()), entry -> {
                if (columns.latitude(entry) != Columns.NOWHERE && segment.isLive(entry)) {
                    latitudes.accept(columns.latitude(entry) / Columns.STEPS);
                    longitudes.accept(columns.longitude(entry) / Columns.STEPS);
                }
            });
        }
        return latitudes.getCount() == 0 ? Optional.empty() : Optional.of(new Point(latitudes.getAverage(), longitudes.getAverage()));
    }
}
