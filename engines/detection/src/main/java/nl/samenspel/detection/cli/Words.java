package nl.samenspel.detection.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.samenspel.detection.language.Texts;
import nl.samenspel.detection.reading.Numbers;

/** The words behind {@code samenspel detect scan} or {@code series}: a file or two, and {@code --option value}. */
final class Words {

    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    /** @param known names of the options that may be given, without their dashes */
    Words(List<String> words, Set<String> known) throws Misuse {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (!word.startsWith("--")) {
                files.add(word);
            } else if (!known.contains(word.substring(2)) && !word.equals("--lang")) {
                throw new Misuse("option", word);
            } else if (at + 1 == words.size()) {
                throw new Misuse("value", word);
            } else {
                options.put(word.substring(2), words.get(++at));
            }
        }
        choice("lang", Map.of("nl", "", "en", ""));
    }

    /** The language asked for, also when the rest cannot be understood. */
    static Locale language(List<String> words) {
        int at = words.indexOf("--lang");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en") ? Texts.ENGLISH : Texts.DUTCH;
    }

    List<String> files() {
        return files;
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(options.get(option));
    }

    double number(String option, double standard, double lowest, double highest) throws Misuse {
        String text = options.get(option);
        if (text == null) {
            return standard;
        }
        Optional<Double> number = Numbers.number(text).filter(value -> value >= lowest && value <= highest);
        return number.orElseThrow(() -> new Misuse("number", "--" + option, text, lowest, highest));
    }

    int whole(String option, int standard, int lowest, int highest) throws Misuse {
        double number = number(option, standard, lowest, highest);
        if (number != Math.rint(number)) {
            throw new Misuse("number", "--" + option, options.get(option), lowest, highest);
        }
        return (int) number;
    }

    <T> Optional<T> choice(String option, Map<String, T> meanings) throws Misuse {
        String word = options.get(option);
        if (word != null && !meanings.containsKey(word)) {
            throw new Misuse("choice", "--" + option, word, String.join(", ", meanings.keySet().stream().sorted().toList()));
        }
        return Optional.ofNullable(word).map(meanings::get);
    }

    /** A file that is there. */
    Optional<Path> file(String option) throws Misuse {
        String name = options.get(option);
        return name == null ? Optional.empty() : Optional.of(present(name));
    }

    static Path present(String name) throws Misuse {
        Path path = Path.of(name);
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Misuse("missing", name);
        }
        return path;
    }
}
