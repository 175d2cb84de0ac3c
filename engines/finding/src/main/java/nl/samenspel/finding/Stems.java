package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.Collections;
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
    private final Remembered<Map<String, Double>> remembered = new Remembered<>(REMEMBERED);

    private final Remembered<List<String>> parts = new Remembered<>(REMEMBERED);

    Stems(WordForms forms) {
        this.forms = forms;
    }

    /** The parts of a compound in their normal forms. */
    List<String> parts(String word) {
        return parts.get(word, forms::parts);
    }

    /** The normal form first. */
    Map<String, Double> of(Token token) {
        return remembered.get(token.pieces().isEmpty() ? token.word() : String.join("-", token.pieces()), _ -> made(token));
    }

    private Map<String, Double> made(Token token) {
        Map<String, Double> stems = new LinkedHashMap<>();
        word(token.word(), 1, stems);
        for (String piece : token.pieces()) {
            word(piece, token.pieces().size() == 1 ? 1 : 2 * Weights.COMPOUND_PART, stems);
        }
        return Collections.unmodifiableMap(stems);
    }

    private void word(String word, double share, Map<String, Double> stems) {
        String normal = forms.normal(word);
        add(normal, share, stems);
        forms.root(normal).ifPresent(root -> add(root, share * Weights.ROOT, stems));
        List<String> parts = parts(word);
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
