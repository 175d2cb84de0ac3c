package nl.samenspel.allocation.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.samenspel.allocation.language.Texts;

/** Reads the words behind {@code samenspel allocate}. */
final class CommandLine {

    private final Map<String, String> choices = new HashMap<>();
    private String file = "";
    private boolean explain;
    private boolean moreVotes;
    private boolean json;
    private boolean strict;
    private Locale language = Texts.DUTCH;

    private CommandLine() {
    }

    /** Words that cannot be understood; the message says which. */
    static final class Misuse extends Exception {

        private static final long serialVersionUID = 1;

        private final transient String key;
        private final transient Object[] details;

        Misuse(String key, Object... details) {
            super(key);
            this.key = key;
            this.details = details;
        }

        String reason(Locale language) {
            return Texts.in(language).text("misuse." + key, details);
        }
    }

    static Request read(List<String> words) throws Misuse {
        CommandLine line = new CommandLine();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            String name = word.startsWith("--") ? word.substring(2) : "";
            if (Request.CHOICES.contains(name) || name.equals("lang")) {
                if (at + 1 == words.size()) {
                    throw new Misuse("value", word);
                }
                line.choose(name, words.get(++at));
            } else {
                line.take(word, name);
            }
        }
        if (line.file.isEmpty()) {
            throw new Misuse("file");
        }
        return new Request(line.file, line.choices, line.explain, line.moreVotes, line.json, line.strict, line.language);
    }

    /** The language asked for, also when the rest cannot be understood. */
    static Locale language(List<String> words) {
        int at = words.indexOf("--lang");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en") ? Texts.ENGLISH : Texts.DUTCH;
    }

    private void choose(String name, String value) throws Misuse {
        if (!name.equals("lang")) {
            choices.put(name, value);
        } else if (value.equals("nl") || value.equals("en")) {
            language = value.equals("en") ? Texts.ENGLISH : Texts.DUTCH;
        } else {
            throw new Misuse("choice", "--lang", value, "nl, en");
        }
    }

    private void take(String word, String name) throws Misuse {
        switch (name) {
            case "explain" -> explain = true;
            case "more-votes" -> moreVotes = true;
            case "json" -> json = true;
            case "strict" -> strict = true;
            case "" -> {
                if (!file.isEmpty()) {
                    throw new Misuse("twoFiles", file, word);
                }
                file = word;
            }
            default -> throw new Misuse("option", word);
        }
    }
}
