package nl.samenspel.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.samenspel.finding.Reason.Part;
import nl.samenspel.finding.dutch.Token;
import nl.samenspel.finding.dutch.Tokens;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Makes of a change what the index keeps. */
final class Documents {

    /** So many next times are kept; an entry is put again long before they are over. */
    private static final int OCCURRENCES = 16;

    private static final FieldType WEIGHTED = weighted(false);
    private static final FieldType NORMED = weighted(true);
    private static final FieldType PLAIN = plain();

    private final Taxonomy taxonomy;
    private final Phrases phrases;
    private final Stems stems;

    Documents(Taxonomy taxonomy, Phrases phrases, Stems stems) {
        this.taxonomy = taxonomy;
        this.phrases = phrases;
        this.stems = stems;
    }

    private static FieldType weighted(boolean normed) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(!normed);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    private static FieldType plain() {
        FieldType type = new FieldType();
        type.setTokenized(false);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    Document of(Change change) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, change.id(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.VERSION, change.version()));
        if (change instanceof Change.Put(Findable findable, Shown shown)) {
            addWords(findable, shown, document);
            addChoices(findable, document);
            addColumns(findable, document);
        }
        return document;
    }

    private void addWords(Findable findable, Shown shown, Document document) {
        Map<Part, List<Token>> read = new EnumMap<>(Part.class);
        Map<String, Double> words = new HashMap<>();
        Map<String, Double> themes = new HashMap<>();
        Set<String> surfaces = new HashSet<>();
        for (Part part : Part.values()) {
            List<Token> tokens = Tokens.of(text(findable, part));
            read.put(part, tokens);
            double weight = Weights.of(part);
            for (Token token : tokens) {
                surfaces.add(token.word());
                surfaces.addAll(token.pieces());
                stems.of(token).forEach((stem, share) -> words.merge(stem, share * weight, Double::sum));
            }
            inferThemes(tokens, weight / Weights.OF_SUMMARY, themes);
        }
        Set<String> about = addThemes(findable, themes, document);
        document.add(new BinaryDocValuesField(Fields.KEPT, Kept.write(findable, shown, read, stems, about)));
        words.put(exactName(read.getOrDefault(Part.NAME, List.of())), (double) Weights.of(Part.NAME));
        read.values().forEach(tokens -> Postcode.in(tokens).forEach(postcode -> words.put(postcode.term(), (double) Weights.of(Part.NAME))));
        document.add(new Field(Fields.WORDS, new WeightedTerms(rounded(words)), NORMED));
        addName(findable.name(), document);
        surfaces.forEach(surface -> document.add(new Field(Fields.SURFACES, surface, PLAIN)));
    }

    /** "Buurtteam Overvecht" is suggested to who types "buu" and to who types "over". */
    private static void addName(String name, Document document) {
        String folded = Completing.folded(name);
        for (int at = 0; at >= 0; at = folded.indexOf(' ', at + 1)) {
            document.add(new Field(Fields.NAMES, folded.substring(at).strip(), PLAIN));
        }
    }

    /** A whole name as one term, so that who types it finds it first. */
    static String exactName(List<Token> tokens) {
        return tokens.stream().map(Token::word).collect(Collectors.joining("", "=", ""));
    }

    static String text(Findable findable, Part part) {
        return switch (part) {
            case NAME -> findable.name();
            case ORGANISATION -> findable.organisation();
            case SUMMARY -> findable.summary();
            case DETAILS -> findable.details() + findable.elsewhere().map(town -> " " + town).orElse("");
        };
    }

    /** What a text is about without saying so in codes: less sure by a word that is common in Dutch, or by a part of a compound. */
    private void inferThemes(List<Token> tokens, double weight, Map<String, Double> themes) {
        List<Token> content = tokens.stream().filter(phrases::says).toList();
        for (Token token : content) {
            for (String part : stems.parts(token.word())) {
                infer(phrases.inEntry(List.of(part)), weight * Weights.INFERRED_THEME / 2, themes);
            }
        }
        infer(phrases.inEntry(phrases.keys(content)), weight * Weights.INFERRED_THEME, themes);
    }

    private static void infer(List<Phrases.Meaning> meanings, double weight, Map<String, Double> themes) {
        meanings.forEach(meaning -> themes.merge(meaning.phrase().theme(), meaning.confidence() * meaning.phrase().telling() * weight, Double::sum));
    }

    private Set<String> addThemes(Findable findable, Map<String, Double> inferred, Document document) {
        Map<String, Double> themes = new HashMap<>();
        inferred.forEach((theme, weight) -> addWithBroader(theme, Math.min(weight, Weights.STATED_THEME) * trust(theme, findable), themes, Math::max));
        double stated = Weights.STATED_THEME;
        for (String theme : findable.themes()) {
            addWithBroader(theme, stated, themes, Double::sum);
            stated *= Weights.NEXT_THEME;
        }
        document.add(new Field(Fields.THEMES, new WeightedTerms(rounded(themes)), WEIGHTED));
        return themes.keySet();
    }

    /** Who states what an entry is about knows best: what its words make of it counts wholly where it is finer or broader than that, and where nothing is stated. */
    private double trust(String inferred, Findable findable) {
        List<String> line = taxonomy.withBroader(inferred);
        boolean ofStated = findable.themes().stream().anyMatch(stated -> line.contains(stated) || taxonomy.withBroader(stated).contains(inferred));
        return findable.themes().isEmpty() || ofStated ? 1 : Weights.BESIDE_STATED;
    }

    private void addWithBroader(String theme, double weight, Map<String, Double> themes, BinaryOperator<Double> together) {
        List<String> line = taxonomy.theme(theme).isPresent() ? taxonomy.withBroader(theme) : List.of(theme);
        line.forEach(code -> themes.merge(code, weight, together::apply));
    }

    private void addChoices(Findable findable, Document document) {
        for (Filter filter : Filter.values()) {
            filter.codes(findable, taxonomy).stream().distinct().forEach(code -> document.add(new Field(Fields.CHOICES, filter.choice(code), PLAIN)));
        }
    }

    private static void addColumns(Findable findable, Document document) {
        document.add(new NumericDocValuesField(Fields.TURN, turn(findable.id())));
        document.add(new NumericDocValuesField(Fields.CERTAINTY, Math.round(findable.certainty() * Columns.CERTAIN)));
        findable.point().ifPresent(point -> document.add(new NumericDocValuesField(Fields.PLACE, Columns.packed(point))));
        findable.occurrences().stream().limit(OCCURRENCES).mapToLong(Instant::getEpochSecond).map(seconds -> Math.floorDiv(seconds, 60))
                .forEach(minute -> document.add(new SortedNumericDocValuesField(Fields.OCCURRENCES, minute)));
    }

    /** Any order will do that is the same wherever this entry is kept, and does not put those that were made together together. */
    private static int turn(String id) {
        return StringHelper.murmurhash3_x86_32(new BytesRef(id), 0);
    }

    private static Map<String, Integer> rounded(Map<String, Double> weights) {
        Map<String, Integer> rounded = new HashMap<>();
        weights.forEach((term, weight) -> rounded.put(term, Math.max(1, (int) Math.round(weight))));
        return rounded;
    }
}
