package nl.samenspel.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.finding.View.Segment;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

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

    /** What the entries of each segment have. */
    List<Having> all(Coverage coverage) throws IOException {
        List<Having> all = new ArrayList<>();
        for (int number = 0; number < view.segments().size(); number++) {
            Having having = new Having(view.segments().get(number), coverage);
            addWords(number, having);
            addThemes(number, having);
            addPlaces(having);
            all.add(having);
        }
        return all;
    }

    private void addWords(int segment, Having having) throws IOException {
        for (Unit unit : asked.units()) {
            FixedBitSet entries = having.none();
            for (String term : unit.terms().keySet()) {
                add(words.entries(term, segment), entries);
            }
            having.add(entries, unit.bits());
        }
        if (!asked.exact().isEmpty() && words.frequency(asked.exact()) > 0) {
            FixedBitSet entries = having.none();
            add(words.entries(asked.exact(), segment), entries);
            having.add(entries, asked.everything());
        }
    }

    private void addThemes(int segment, Having having) throws IOException {
        for (Unit.Meant meant : asked.themes()) {
            FixedBitSet entries = having.none();
            add(themes.entries(meant.theme(), segment), entries);
            having.add(entries, meant.bits());
        }
    }

    private static void add(@Nullable PostingsEnum postings, FixedBitSet entries) throws IOException {
        if (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, entries, 0);
        }
    }

    /** Who is for the whole municipality, or for the district around, is nearly there. */
    private void addPlaces(Having having) {
        for (Unit.Place place : asked.places()) {
            addArea(place.area().code(), place.bits(), having);
            addArea(Filter.EVERYWHERE, place.nearlyBits(), having);
            place.area().broader().ifPresent(district -> addArea(district, place.nearlyBits(), having));
        }
    }

    private static void addArea(String area, int bits, Having having) {
        Segment segment = having.segment();
        EntrySet inArea = segment.columns().choices(Filter.AREA).get(area);
        if (inArea != null) {
            FixedBitSet entries = having.none();
            inArea.addTo(entries);
            having.add(entries, bits);
        }
    }
}
