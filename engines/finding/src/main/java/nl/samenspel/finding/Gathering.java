package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenspel.finding.Gathered.OfPlace;
import nl.samenspel.finding.Gathered.OfTheme;
import nl.samenspel.finding.Gathered.OfWords;
import nl.samenspel.finding.Gathered.Term;
import org.apache.lucene.util.FixedBitSet;

/** Gathers for each thing that was asked the entries that have it: by its words, by the themes that were meant, and by the places that were named. */
final class Gathering {

    private final View view;
    private final Understood asked;
    private final Lookup words;
    private final Lookup themes;

    Gathering(View view, Understood asked, Lookup words, Lookup themes) {
        this.view = view;
        this.asked = asked;
        this.words = words;
        this.themes = themes;
    }

    /** What was found in each segment. */
    List<Gathered> all() throws IOException {
        List<Gathered> all = new ArrayList<>();
        for (int number = 0; number < view.segments().size(); number++) {
            all.add(new Gathered(words(number), themes(number), places(number)));
        }
        return all;
    }

    private List<OfWords> words(int segment) throws IOException {
        List<OfWords> found = new ArrayList<>();
        for (Unit unit : asked.units()) {
            found.add(words(unit.terms(), unit.bits(), segment));
        }
        if (!asked.exact().isEmpty() && words.frequency(asked.exact()) > 0) {
            found.add(words(Map.of(asked.exact(), Weights.EXACT_NAME), asked.everything(), segment));
        }
        return found;
    }

    /** @param shares what each term gives */
    private OfWords words(Map<String, Double> shares, int bits, int segment) throws IOException {
        List<Term> terms = new ArrayList<>();
        for (Map.Entry<String, Double> each : shares.entrySet()) {
            terms.add(new Term(words.postings(each.getKey(), segment), (float) (each.getValue() * words.telling(each.getKey()))));
        }
        return new OfWords(bits, entries(terms, size(segment)), terms);
    }

    /** Who has any of some terms. */
    private static FixedBitSet entries(List<Term> terms, int size) {
        if (terms.size() == 1) {
            return terms.getFirst().postings().entries(size);
        }
        FixedBitSet entries = new FixedBitSet(size);
        terms.forEach(term -> term.postings().addTo(entries));
        return entries;
    }

    private List<OfTheme> themes(int segment) throws IOException {
        List<OfTheme> found = new ArrayList<>();
        for (Unit.Meant meant : asked.themes()) {
            double telling = Math.max(1, themes.telling(meant.theme()));
            Postings postings = themes.postings(meant.theme(), segment);
            found.add(new OfTheme(meant.bits(), postings.entries(size(segment)), new Term(postings, (float) (Weights.MEANING * meant.confidence() * telling))));
        }
        return found;
    }

    /** Who is for the whole municipality, or for the district around, is nearly there. */
    private List<OfPlace> places(int segment) {
        List<OfPlace> found = new ArrayList<>();
        for (Unit.Place place : asked.places()) {
            float score = (float) asked.weights()[Integer.numberOfTrailingZeros(place.bits())] / 2;
            addArea(place.area().code(), place.bits(), score, segment, found);
            addArea(Filter.EVERYWHERE, place.nearlyBits(), score / 4, segment, found);
            place.area().broader().ifPresent(district -> addArea(district, place.nearlyBits(), score / 4, segment, found));
        }
        return found;
    }

    private void addArea(String area, int bits, float score, int segment, List<OfPlace> found) {
        EntrySet inArea = view.segments().get(segment).columns().choices(Filter.AREA).of(area);
        if (inArea != EntrySet.NONE) {
            found.add(new OfPlace(bits, inArea.entries(size(segment)), score));
        }
    }

    private int size(int segment) {
        return view.segments().get(segment).columns().size();
    }
}
