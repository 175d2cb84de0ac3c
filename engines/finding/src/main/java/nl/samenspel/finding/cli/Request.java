package nl.samenspel.finding.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is asked on the command line. */
sealed interface Request {

    /** @param explain whether reasons and scores are shown */
    record Search(String file, String words, boolean explain) implements Request {}

    /** @param file empty for the themes that come with the program */
    record Themes(Optional<String> file) implements Request {}

    /** @param key of a sentence */
    record Misunderstood(String key, List<String> details) implements Request {}

    static Locale language(List<String> words) {
        int at = words.indexOf("--lang");
        return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en") ? Texts.ENGLISH : Texts.DUTCH;
    }

    static Request read(List<String> words) {
        List<String> plain = new ArrayList<>();
        boolean explain = false;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.equals("--explain")) {
                explain = true;
            } else if (word.equals("--lang")) {
                at++;
                if (at == words.size() || !List.of("nl", "en").contains(words.get(at))) {
                    return new Misunderstood("misuse.language", List.of());
                }
            } else if (word.startsWith("--")) {
                return new Misunderstood("misuse.option", List.of(word));
            } else {
                plain.add(word);
            }
        }
        return request(plain, explain);
    }

    private static Request request(List<String> plain, boolean explain) {
        if (plain.isEmpty()) {
            return new Misunderstood("misuse.file", List.of());
        }
        if (plain.getFirst().equals("themes")) {
            return plain.size() > 2 ? new Misunderstood("misuse.oneFile", List.of()) : new Themes(plain.stream().skip(1).findFirst());
        }
        return new Search(plain.getFirst(), String.join(" ", plain.subList(1, plain.size())), explain);
    }
}
