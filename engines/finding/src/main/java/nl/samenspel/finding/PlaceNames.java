package nl.samenspel.finding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.Tokens;

/** Recognises districts, neighbourhoods and other towns in a question. The name of the municipality itself says nothing there. */
final class PlaceNames {

    private static final String TOWNS = "towns.txt";
    private static final int LONGEST_NAME = 5;
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{3}");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3}[a-z]{2}");

    private final Map<String, Optional<Area>> names = new HashMap<>();
    private final String home;

    /**
     * A name in a question.
     *
     * @param area empty for another town
     */
    record Named(List<Token> tokens, Optional<Area> area) {

        String text() {
            return tokens.stream().map(Token::surface).collect(Collectors.joining(" "));
        }
    }

    PlaceNames(Surroundings surroundings) {
        home = joined(Tokens.of(surroundings.home()));
        if (!home.isEmpty()) {
            towns().forEach(town -> names.put(town, Optional.empty()));
            names.remove(home);
        }
        surroundings.areas().forEach(area -> names.put(joined(Tokens.of(area.name())), Optional.of(area)));
    }

    private static List<String> towns() {
        try (InputStream file = Objects.requireNonNull(PlaceNames.class.getResourceAsStream(TOWNS));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).flatMap(Pattern.compile(",")::splitAsStream).map(town -> joined(Tokens.of(town))).filter(town -> !town.isEmpty()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::word).collect(Collectors.joining());
    }

    /** The longest names first. */
    List<Named> in(List<Token> tokens) {
        List<Named> found = new ArrayList<>();
        for (int begin = 0; begin < tokens.size(); begin++) {
            for (int end = Math.min(tokens.size(), begin + LONGEST_NAME); end > begin; end--) {
                String name = joined(tokens.subList(begin, end));
                if (names.containsKey(name)) {
                    found.add(new Named(List.copyOf(tokens.subList(begin, end)), names.get(name)));
                    begin = end - 1;
                    break;
                }
            }
        }
        return found;
    }

    boolean isHome(Token token) {
        return !home.isEmpty() && token.word().equals(home);
    }

    /** Postcodes are not looked for: they stand in no entry, and what is near is a matter of distance. */
    static List<Token> withoutPostcode(List<Token> tokens) {
        List<Token> left = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at).word();
            if (DIGITS.matcher(word).matches() && at + 1 < tokens.size() && LETTERS.matcher(tokens.get(at + 1).word()).matches()) {
                at++;
            } else if (!POSTCODE.matcher(word).matches()) {
                left.add(tokens.get(at));
            }
        }
        return left;
    }
}
