package nl.samenspel.detection.personal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Names people in the Netherlands have, and words with a capital that are none. Without accents and capitals.
 *
 * @param given    given names that are nothing else
 * @param words    given names that are ordinary words as well
 * @param surnames without their prefix
 * @param ordinary words with a capital that are no name
 */
record NameList(Set<String> given, Set<String> words, Set<String> surnames, Set<String> ordinary) {

    static NameList standard() {
        Set<String> words = read("words.txt");
        Set<String> given = new HashSet<>(read("given-names.txt"));
        given.removeAll(words);
        return new NameList(given, words, read("surnames.txt"), read("ordinary.txt"));
    }

    private static Set<String> read(String file) {
        try (InputStream stream = Objects.requireNonNull(NameList.class.getResourceAsStream(file), file);
             BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> names = new HashSet<>();
            reader.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split("\\s+")))
                    .filter(name -> !name.isEmpty()).map(NameList::key).forEach(names::add);
            return names;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How a word is looked up. */
    static String key(String word) {
        String plain = word.replace('ı', 'i').replace("ł", "l").replace("Ł", "l").replace('ø', 'o').replace("ß", "ss").replace('’', '\'');
        return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
