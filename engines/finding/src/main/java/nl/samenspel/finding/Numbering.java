package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.Tokens;
import nl.samenspel.finding.dutch.WordForms;

/** Gives each thing that was asked its bit and its weight: words first, then places, which count by how much else was asked. */
final class Numbering {

    private static final double LEAST = 0.05;
    /** What is asked about weighs more than where; another town weighs more than what. */
    private static final double WHERE = 0.5;
    private static final double ANOTHER_TOWN = 1.5;
    /** What a place counts that is named in the words of an entry. */
    private static final double WRITTEN = 0.8;
    /** A number that may be a postcode, for the reason only. */
    private static final double SCARCELY = 0.05;
    private static final int SHORTEST_NAME = 4;

    private final WordForms forms;
    private final List<Double> weights = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Unit.Place> places = new ArrayList<>();
    private final Map<Token, Integer> bitsOf = new HashMap<>();

    Numbering(WordForms forms) {
        this.forms = forms;
    }

    void word(Asked word) {
        int first = weights.size();
        int bits = ((1 << word.places()) - 1) << first;
        for (int place = 0; place < word.places(); place++) {
            weights.add(Math.max(LEAST, word.telling() / word.places()));
        }
        double scale = word.filler() ? Weights.FILLER : Weights.said(forms.frequency(word.token().word()));
        units.add(new Unit(word.token(), bits, word.kind(), scaled(word.terms(), scale)));
        for (int part = 0; part < word.parts().size(); part++) {
            units.add(new Unit(word.token(), 1 << first + part, Unit.Kind.PART, partTerms(word.parts().get(part), scale)));
        }
        bitsOf.put(word.token(), bits);
    }

    private Map<String, Double> partTerms(String part, double scale) {
        Map<String, Double> terms = new LinkedHashMap<>();
        double said = scale * Weights.said(forms.frequency(part));
        terms.put(part, said * Weights.COMPOUND_PART);
        forms.root(part).ifPresent(root -> terms.put(root, said * Weights.PART_OF_PART));
        return terms;
    }

    private static Map<String, Double> scaled(Map<String, Double> terms, double scale) {
        Map<String, Double> scaled = new LinkedHashMap<>();
        terms.forEach((term, share) -> scaled.put(term, share * scale));
        return scaled;
    }

    /** Words that stand as one somewhere count there as all of them. */
    void together(List<Token> words, String written) {
        int bits = words.stream().mapToInt(word -> bitsOf.getOrDefault(word, 0)).reduce(0, (some, more) -> some | more);
        units.add(new Unit(words.getFirst(), bits, Unit.Kind.WORD, Map.of(written, 1.0)));
    }

    void place(PlaceNames.Named name) {
        if (weights.size() < Understood.MOST) {
            int bits = weighed(name.area().isPresent() ? WHERE : ANOTHER_TOWN);
            Map<String, Double> terms = new LinkedHashMap<>();
            List<Token> right = name.area().map(area -> Tokens.of(area.name())).orElse(name.tokens());
            (name.misspelled() ? right : name.tokens()).stream().filter(token -> name.area().isEmpty() || tells(token, right)).forEach(token -> terms.put(forms.normal(token.word()), WRITTEN));
            units.add(new Unit(name.tokens().getFirst(), bits, Unit.Kind.WORD, terms));
            name.area().ifPresent(area -> places.add(new Unit.Place(area, bits, name.text())));
        }
    }

    /** Of a name of several words those that are words in their own right say little: a boat on the Rijn is not in Leidsche Rijn. */
    private boolean tells(Token token, List<Token> name) {
        return name.size() == 1 || token.word().length() >= SHORTEST_NAME && !forms.isListed(token.word());
    }

    /** Who lives near that postcode is helped most by what is there. */
    void postcode(Postcode where) {
        if (weights.size() < Understood.MOST) {
            units.add(new Unit(where.tokens().getFirst(), weighed(WHERE), Unit.Kind.WORD, Map.of(where.term(), WRITTEN, where.digits(), SCARCELY)));
        }
    }

    private int weighed(double share) {
        double others = weights.stream().mapToDouble(Double::doubleValue).sum();
        weights.add(others == 0 ? 1 : others * share);
        return 1 << weights.size() - 1;
    }

    List<Unit> units() {
        return units;
    }

    List<Unit.Place> places() {
        return places;
    }

    double[] weights() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The bits of each word. */
    Map<Token, Integer> bitsOf() {
        return bitsOf;
    }
}
