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
import nl.samenspel.finding.dutch.WordForms;

/** Recognises districts, neighbourhoods and other towns in a question. The name of the municipality itself says nothing there. */
final class PlaceNames {

    private static final String TOWNS = "towns.txt";
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_MISSPELLED = 3;
    private static final int SHORTEST_PART = 5;
    private static final int SHORTEST_MISSPELLED = 7;
    private static final Pattern PARTED = Pattern.compile(" en |[,/()]");

    private final Map<String, Optional<Area>> names = new HashMap<>();
    private final Map<Character, Map<String, Area>> bySound = new HashMap<>();
    private final String home;
    private final WordForms forms;

    /**
     * A name in a question.
     *
     * @param area empty for another town
     * @param misspelled whether it is written otherwise than the area is
     */
    record Named(List<Token> tokens, Optional<Area> area, boolean misspelled) {

        String text() {
            return tokens.stream().map(Token::surface).collect(Collectors.joining(" "));
        }
    }

    PlaceNames(Surroundings surroundings, WordForms forms) {
        this.forms = forms;
        home = joined(Tokens.of(surroundings.home()));
        if (!home.isEmpty()) {
            towns().forEach(town -> names.put(town, Optional.empty()));
            names.remove(home);
        }
        surroundings.areas().forEach(area -> names.put(joined(Tokens.of(area.name())), Optional.of(area)));
        surroundings.areas().forEach(this::addParts);
        names.forEach((name, area) -> area.ifPresent(known -> bySound.computeIfAbsent(name.charAt(0), _ -> new HashMap<>()).put(sound(name), known)));
    }

    /** "Rivierenwijk en Dichterswijk" goes by each of its names, unless that is a word. */
    private void addParts(Area area) {
        String[] parts = PARTED.split(area.name());
        for (int at = 0; parts.length > 1 && at < parts.length; at++) {
            String part = joined(Tokens.of(parts[at]));
            if (part.length() >= SHORTEST_PART && !part.equals(home) && !forms.isListed(part)) {
                names.putIfAbsent(part, Optional.of(area));
            }
        }
    }

    /** Names keep the spelling of the day they were given; this is how they sound. */
    private static String sound(String name) {
        String sound = name.replace("sch", "s").replace("ij", "y").replace("ei", "y").replace("th", "t").replace("ck", "k").replace("ph", "f").replace("ae", "a").replace("x", "ks");
        StringBuilder single = new StringBuilder();
        for (char letter : sound.toCharArray()) {
            if (single.isEmpty() || single.charAt(single.length() - 1) != letter) {
                single.append(letter);
            }
        }
        return single.toString();
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

    /** The longest names first, and rightly spelled ones before others. */
    List<Named> in(List<Token> tokens) {
        List<Named> found = new ArrayList<>();
        for (int begin = 0; begin < tokens.size(); begin++) {
            int at = begin;
            Optional<Named> named = written(tokens, at).or(() -> misspelled(tokens, at));
            if (named.isPresent()) {
                found.add(named.get());
                begin += named.get().tokens().size() - 1;
            }
        }
        return found;
    }

    private Optional<Named> written(List<Token> tokens, int begin) {
        for (int end = Math.min(tokens.size(), begin + LONGEST_NAME); end > begin; end--) {
            List<Token> some = tokens.subList(begin, end);
            Optional<Area> area = names.get(joined(some));
            if (area != null) {
                return Optional.of(new Named(List.copyOf(some), area, false));
            }
        }
        return Optional.empty();
    }

    /** Several words that sound like a name, or one that is no word. */
    private Optional<Named> misspelled(List<Token> tokens, int begin) {
        for (int end = Math.min(tokens.size(), begin + LONGEST_MISSPELLED); end > begin; end--) {
            List<Token> some = List.copyOf(tokens.subList(begin, end));
            String name = joined(some);
            boolean word = end == begin + 1 && forms.isWord(name);
            if (name.length() >= SHORTEST_MISSPELLED && !word && some.stream().noneMatch(token -> names.containsKey(token.word()))) {
                Optional<Area> area = soundsLike(name);
                if (area.isPresent()) {
                    return Optional.of(new Named(some, area, true));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Area> soundsLike(String name) {
        Map<String, Area> candidates = bySound.getOrDefault(name.charAt(0), Map.of());
        String sound = sound(name);
        return Optional.ofNullable(candidates.get(sound)).or(() -> candidates.entrySet().stream()
                .filter(each -> each.getKey().length() >= SHORTEST_MISSPELLED && Math.abs(each.getKey().length() - sound.length()) <= 1)
                .filter(each -> EditDistance.between(sound, each.getKey()) <= 1)
                .map(Map.Entry::getValue).findFirst());
    }

    boolean isHome(Token token) {
        return !home.isEmpty() && token.word().equals(home);
    }
}
