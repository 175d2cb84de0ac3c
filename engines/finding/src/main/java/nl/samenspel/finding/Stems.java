package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.WordForms;

/**
 * The terms by which a word is found, each with the share of the word's weight it carries: the form that stands for all its forms, the word it was derived from, and for a
 * compound its parts, neighbouring parts together, and theirs.
 */
final class Stems {

    private static final int REMEMBERED = 20_000;

    private final WordForms forms;
    private final Map<String, Map<String, Double>> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Double>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Stems(WordForms forms) {
        this.forms = forms;
    }

    /** The same for one thread that makes many documents: it remembers common words. */
    Map<String, Double> remembered(Token token) {
        String key = token.pieces().isEmpty() ? token.word() : String.join("-", token.pieces());
        Map<String, Double> known = remembered.get(key);
        if (known == null) {
            known = of(token);
            remembered.put(key, known);
        }
        return known;
    }

    /** The normal form first. */
    Map<String, Double> of(Token token) {
        Map<String, Double> stems = new LinkedHashMap<>();
        word(token.word(), 1, stems);
        for (String piece : token.pieces()) {
            word(piece, token.pieces().size() == 1 ? 1 : 2 * Weights.COMPOUND_PART, stems);
        }
        return stems;
    }

    private void word(String word, double share, Map<String, Double> stems) {
        String normal = forms.normal(word);
        add(normal, share, stems);
        forms.root(normal).ifPresent(root -> add(root, share * Weights.ROOT, stems));
        List<String> parts = forms.parts(word);
        for (String part : parts) {
            add(part, share * Weights.COMPOUND_PART, stems);
            forms.root(part).ifPresent(root -> add(root, share * Weights.PART_OF_PART, stems));
            forms.parts(part).forEach(smaller -> add(smaller, share * Weights.PART_OF_PART, stems));
        }
        neighbours(parts).forEach(together -> add(together, share * Weights.COMPOUND_PART, stems));
    }

    /** In "huiswerkbegeleiding" stands "huiswerk" as well. */
    private List<String> neighbours(List<String> parts) {
        List<String> together = new ArrayList<>();
        for (int at = 0; parts.size() > 2 && at + 1 < parts.size(); at++) {
            together.add(forms.normal(parts.get(at) + parts.get(at + 1)));
        }
        return together;
    }

    private static void add(String stem, double share, Map<String, Double> stems) {
        stems.merge(stem, share, Math::max);
    }

    WordForms forms() {
        return forms;
    }
}
