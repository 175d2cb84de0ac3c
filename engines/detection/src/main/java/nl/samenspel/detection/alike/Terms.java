package nl.samenspel.detection.alike;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a text is compared by: stems of its words, and pieces of four and five letters, by which compounds meet without a dictionary ("schuldhulp", "schulden").
 *
 * @param stems  stem to the word as written first
 * @param pieces piece to how often
 */
record Terms(Map<String, String> stems, Map<String, Integer> pieces) {

    static Terms of(String text) {
        Map<String, String> stems = new LinkedHashMap<>();
        Map<String, Integer> pieces = new LinkedHashMap<>();
        for (String word : words(text)) {
            stems.putIfAbsent(DutchStem.of(word), word);
            for (int length = 4; length <= 5; length++) {
                for (int from = 0; from + length <= word.length(); from++) {
                    pieces.merge(word.substring(from, from + length), 1, Integer::sum);
                }
            }
        }
        return new Terms(stems, pieces);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^a-z0-9]+")) {
            if (word.length() > 2 && !StopWords.ALL.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
