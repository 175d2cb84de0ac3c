package nl.samenspel.matching.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words behind a command, put in order: files, choices with a value and switches. */
public final class Words {

    private final List<String> files = new ArrayList<>();
    private final Map<String, String> choices = new HashMap<>();
    private final Set<String> switches = new HashSet<>();

    private Words() {
    }

    /** Words that cannot be understood; the sentence says which. */
    public static final class Misuse extends Exception {

        private static final long serialVersionUID = 1;

        private final transient String key;
        private final transient Object[] details;

        public Misuse(String key, Object... details) {
            super(key);
            this.key = key;
            this.details = details;
        }

        public String reason(Texts texts) {
            return texts.text("misuse." + key, details);
        }
    }

    /** Sorts the words; {@code --lang} is always understood. */
    public static Words read(List<String> arguments, Set<String> choices, Set<String> switches) throws Misuse {
        Words words = new Words();
        for (int at = 0; at < arguments.size(); at++) {
            String word = arguments.get(at);
            String name = word.startsWith("--") ? word.substring(2) : "";
            if (name.isEmpty()) {
                words.files.add(word);
            } else if (switches.contains(name)) {
                words.switches.add(name);
            } else if (!choices.contains(name) && !name.equals("lang")) {
                throw new Misuse("option", word);
            } else if (at + 1 == arguments.size()) {
                throw new Misuse("value", word);
            } else {
                words.choices.put(name, arguments.get(++at));
            }
        }
        words.checkLanguage();
        return words;
    }

    private void checkLanguage() throws Misuse {
        String language = words("lang", "nl");
        if (!language.equals("nl") && !language.equals("en")) {
            throw new Misuse("choice", "--lang", language, "nl, en");
        }
    }

    public List<String> files() {
        return List.copyOf(files);
    }

    public boolean has(String name) {
        return switches.contains(name) || choices.containsKey(name);
    }

    public String words(String name, String standard) {
        return choices.getOrDefault(name, standard);
    }

    /** A number between limits. */
    public double number(String name, double standard, double least, double most) throws Misuse {
        String value = choices.get(name);
        if (value == null) {
            return standard;
        }
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException _) {
            // the same sentence says what would be right
        }
        throw new Misuse("number", "--" + name, value, least, most);
    }
}
