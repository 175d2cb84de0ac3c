package nl.samenspel.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * What can be found in one municipality, in one folder, ready to answer. Changes are applied, become visible at {@link #refresh} and durable at {@link #commit}; a program
 * that is killed finds what was committed last, and applies what came after again. Any number of threads may ask at the same time; changes come from one.
 */
public final class Index implements AutoCloseable {

    /** The form of what is kept; another form makes an index unusable. */
    static final String FORM = "1";

    private static final String CURSOR = "cursor";
    private static final String TAXONOMY = "taxonomy";
    private static final String ANALYSIS = "analysis";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Analyzer analyzer;
    private final Taxonomy taxonomy;
    private String cursor;

    private Index(Directory directory, IndexWriter writer, Taxonomy taxonomy, Analyzer analyzer, String cursor) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.analyzer = analyzer;
        this.taxonomy = taxonomy;
        this.cursor = cursor;
    }

    /** Opens what was committed last. */
    public static Opening open(Path folder, Taxonomy taxonomy, Clock clock) {
        return open(folder, taxonomy, Surroundings.UNKNOWN, clock);
    }

    /** Opens what was committed last, and understands the names of places around. */
    public static Opening open(Path folder, Taxonomy taxonomy, Surroundings surroundings, Clock clock) {
        try (Directory look = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(look)) {
                return new Opening.Unusable(Opening.Unusable.Reason.MISSING);
            }
            Map<String, String> said;
            try (DirectoryReader reader = DirectoryReader.open(look)) {
                said = reader.getIndexCommit().getUserData();
            }
            if (!FORM.equals(said.get(ANALYSIS))) {
                return new Opening.Unusable(Opening.Unusable.Reason.OTHER_ANALYSIS);
            }
            if (!taxonomy.version().equals(said.get(TAXONOMY))) {
                return new Opening.Unusable(Opening.Unusable.Reason.OTHER_TAXONOMY);
            }
            return new Opening.Usable(opened(folder, taxonomy, said.getOrDefault(CURSOR, "")));
        } catch (IOException unreadable) {
            return new Opening.Unusable(Opening.Unusable.Reason.CORRUPT);
        }
    }

    /** Makes an empty index in a folder that is empty or not there; its first commit makes it one that can be opened. */
    public static Index make(Path folder, Taxonomy taxonomy, Clock clock) {
        return make(folder, taxonomy, Surroundings.UNKNOWN, clock);
    }

    public static Index make(Path folder, Taxonomy taxonomy, Surroundings surroundings, Clock clock) {
        try {
            return opened(folder, taxonomy, "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Index opened(Path folder, Taxonomy taxonomy, String cursor) throws IOException {
        Directory directory = FSDirectory.open(folder);
        Analyzer analyzer = new StandardAnalyzer();
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setCommitOnClose(false);
        return new Index(directory, new IndexWriter(directory, config), taxonomy, analyzer, cursor);
    }

    /** Takes over changes, in any order and as often as they come; what is not newer than what is known of an id has no effect. Visible after {@link #refresh}. */
    public synchronized void apply(Collection<Change> changes) {
        try {
            for (Change change : changes) {
                searchers.maybeRefreshBlocking();
                if (knownVersion(change.id()) < change.version()) {
                    writer.updateDocument(new Term("id", change.id()), document(change));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long knownVersion(String id) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            TopDocs found = searcher.search(new TermQuery(new Term("id", id)), 1);
            return found.scoreDocs.length == 0 ? Long.MIN_VALUE : searcher.storedFields().document(found.scoreDocs[0].doc).getField("version").numericValue().longValue();
        } finally {
            searchers.release(searcher);
        }
    }

    private static Document document(Change change) {
        Document document = new Document();
        document.add(new StringField("id", change.id(), Field.Store.NO));
        document.add(new StoredField("version", change.version()));
        if (change instanceof Change.Put(Findable findable)) {
            document.add(new TextField("text", String.join("\n", findable.name(), findable.organisation(), findable.summary(), findable.details()), Field.Store.NO));
            document.add(new StoredField("findable", FindableBytes.write(findable)));
        }
        return document;
    }

    /** Lets questions see what was applied. */
    public void refresh() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes everything applied to the disk together with how far the caller has come. @param cursor the caller's own words */
    public synchronized void commit(String cursor) {
        try {
            writer.setLiveCommitData(Map.of(CURSOR, cursor, TAXONOMY, taxonomy.version(), ANALYSIS, FORM).entrySet());
            writer.commit();
            this.cursor = cursor;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** How far the caller had come at the last commit; empty before the first. */
    public synchronized String cursor() {
        return cursor;
    }

    /** Answers; never fails on what was typed. */
    public Answer find(Question question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return answer(question, searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Answer answer(Question question, IndexSearcher searcher) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words(question.words())) {
            query.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
        }
        BooleanQuery any = query.build();
        TopDocs found = searcher.search(any, (question.page() + 1) * question.size());
        List<Hit> hits = new ArrayList<>();
        for (int rank = question.page() * question.size(); rank < found.scoreDocs.length; rank++) {
            hits.add(hit(found.scoreDocs[rank], searcher));
        }
        Counts none = new Counts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), new TreeMap<>());
        return new Answer(searcher.count(any), hits, none, Optional.empty(), List.of(), false);
    }

    private static Hit hit(ScoreDoc found, IndexSearcher searcher) throws IOException {
        BytesRef bytes = searcher.storedFields().document(found.doc).getBinaryValue("findable");
        return new Hit(FindableBytes.read(bytes.bytes, bytes.offset, bytes.length), new Score(found.score, 0, 1, 1, 1), List.of(), OptionalDouble.empty());
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text.toLowerCase(Locale.ROOT))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && words.size() < 100) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    /** What may follow what was typed so far, likeliest first. */
    public List<Suggestion> complete(String typed, int howMany) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        List<Suggestion> found = new ArrayList<>();
        for (Theme theme : taxonomy.themes()) {
            if (!beginning.isEmpty() && found.size() < howMany && theme.label("nl").toLowerCase(Locale.ROOT).startsWith(beginning)) {
                found.add(new Suggestion.About(theme.label("nl"), theme.code()));
            }
        }
        return found;
    }

    /** Lets go of the folder; what was not committed is lost. */
    @Override
    public synchronized void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
