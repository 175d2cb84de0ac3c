package nl.samenspel.matching.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words behind a command: one file, options with a value, and marks without one.
 *
 * @param file the one word that is no option
 */
record Words(String file, Map<String, String> options, Set<String> marks) {

    static Words read(List<String> words, Set<String> known, Set<String> marks) throws Refusal {
        Map<String, String> options = new HashMap<>();
        Set<String> set = new HashSet<>();
        String file = "";
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String name = word.startsWith("--") ? word.substring(2) : "";
            if (known.contains(name) || name.equals("lang")) {
                if (at + 1 == words.size()) {
                    throw Refusal.misuse("value", word);
                }
                options.put(name, words.get(++at));
            } else if (marks.contains(name)) {
                set.add(name);
            } else if (!name.isEmpty() || !file.isEmpty()) {
                throw Refusal.misuse(name.isEmpty() ? "twoFiles" : "option", word);
            } else {
                file = word;
            }
        }
        if (file.isEmpty()) {
            throw Refusal.misuse("file");
        }
        String language = options.getOrDefault("lang", "nl");
        if (!language.equals("nl") && !language.equals("en")) {
            throw Refusal.misuse("choice", "--lang", language, "nl, en");
        }
        return new Words(file, options, set);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean marked(String name) {
        return marks.contains(name);
    }

    int number(String name, int standard, int smallest, int largest) throws Refusal {
        String text = options.getOrDefault(name, String.valueOf(standard));
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < smallest || Integer.parseInt(text) > largest) {
            throw Refusal.misuse("number", "--" + name, smallest, largest, text);
        }
        return Integer.parseInt(text);
    }
}
