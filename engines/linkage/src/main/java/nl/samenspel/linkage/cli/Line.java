package nl.samenspel.linkage.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.linkage.language.Problem;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.language.Texts;

/**
 * The words behind a command: files, options with a value, and switches.
 *
 * @param values by the name of the option; an option given twice has all its values
 */
record Line(List<String> files, Map<String, List<String>> values, Set<String> switches) {

    static Line read(List<String> words, Set<String> options, Set<String> known) throws Refused {
        Line line = new Line(new ArrayList<>(), new HashMap<>(), new java.util.HashSet<>());
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String name = word.startsWith("--") ? word.substring(2) : "";
            if (name.isEmpty()) {
                line.files.add(word);
            } else if (options.contains(name) || name.equals("lang")) {
                if (at + 1 == words.size()) {
                    throw Problem.of("misuse.value", word).refused();
                }
                line.values.computeIfAbsent(name, _ -> new ArrayList<>()).add(words.get(++at));
            } else if (known.contains(name)) {
                line.switches.add(name);
            } else {
                throw Problem.of("misuse.option", word).refused();
            }
        }
        return line;
    }

    /** The language asked for, also when the rest cannot be understood. */
    static Locale language(List<String> words) {
        int at = words.indexOf("--lang");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en") ? Texts.ENGLISH : Texts.DUTCH;
    }

    Optional<String> value(String name) {
        return values.containsKey(name) ? Optional.of(values.get(name).getLast()) : Optional.empty();
    }

    String needed(String name) throws Refused {
        return value(name).orElseThrow(() -> Problem.of("misuse.needed", "--" + name).refused());
    }

    String file() throws Refused {
        if (files.size() != 1) {
            throw Problem.of("misuse.oneFile", files.size()).refused();
        }
        return files.getFirst();
    }

    double number(String name, double otherwise) throws Refused {
        Optional<String> text = value(name);
        try {
            return text.isPresent() ? Double.parseDouble(text.get()) : otherwise;
        } catch (NumberFormatException _) {
            throw Problem.of("misuse.number", "--" + name, text.get()).refused();
        }
    }

    /** {@code name=value} pairs of an option. */
    Map<String, String> pairs(String name) throws Refused {
        Map<String, String> pairs = new HashMap<>();
        for (String text : values.getOrDefault(name, List.of())) {
            int sign = text.indexOf('=');
            if (sign <= 0) {
                throw Problem.of("misuse.pair", "--" + name, text).refused();
            }
            pairs.put(text.substring(0, sign), text.substring(sign + 1));
        }
        return pairs;
    }

    <T extends Enum<T>> T choice(String name, Class<T> type, T otherwise) throws Refused {
        Optional<String> text = value(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        for (T constant : type.getEnumConstants()) {
            if (constant.name().replace('_', '-').equalsIgnoreCase(text.get())) {
                return constant;
            }
        }
        throw Problem.of("misuse.choice", "--" + name, text.get(), String.join(", ", java.util.Arrays
                .stream(type.getEnumConstants()).map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList()))
                .refused();
    }
}
