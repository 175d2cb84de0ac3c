package nl.samenspel.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.finding.Opening.Unusable;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;

/**
 * What can be found in one municipality, in one folder, ready to answer. Changes are applied, become visible at {@link #refresh} and durable at {@link #commit}; a program
 * that is killed finds what was committed last, and applies what came after again. Any number of threads may ask at the same time; changes come from one.
 *
 * <p>A disk that fails is an {@link UncheckedIOException}; nothing that somebody typed is ever an exception.
 */
public final class Index implements AutoCloseable {

    /** Changes with every change of how words are taken apart or of what is kept: an index of another form must be made anew. */
    static final String FORM = "5/" + Version.LATEST;

    private static final String CURSOR = "cursor";
    private static final String TAXONOMY = "taxonomy";
    private static final String ANALYSIS = "analysis";
    private static final String WRITTEN = "written";

    private final Store store;
    private final Finder finder;
    private final Completing completing;
    private final Taxonomy taxonomy;
    private final Clock clock;
    private String cursor;

    private Index(Path folder, Taxonomy taxonomy, Surroundings surroundings, Clock clock, String cursor) throws IOException {
        Language language = new Language(taxonomy, surroundings);
        this.store = new Store(folder, language.documents());
        this.finder = language.finder();
        this.completing = new Completing(taxonomy);
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.cursor = cursor;
    }

    /** Opens what was committed last. */
    public static Opening open(Path folder, Taxonomy taxonomy, Clock clock) {
        return open(folder, taxonomy, Surroundings.UNKNOWN, clock);
    }

    /** Opens what was committed last, and understands the names of places around. */
    public static Opening open(Path folder, Taxonomy taxonomy, Surroundings surroundings, Clock clock) {
        try {
            Map<String, String> said = lastCommit(folder);
            Optional<Unusable.Reason> objection = objection(said, taxonomy);
            return objection.isPresent() ? new Unusable(objection.get()) : new Opening.Usable(new Index(folder, taxonomy, surroundings, clock, said.getOrDefault(CURSOR, "")));
        } catch (IndexNotFoundException none) {
            return new Unusable(Unusable.Reason.MISSING);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException other) {
            return new Unusable(Unusable.Reason.OTHER_ANALYSIS);
        } catch (IOException unreadable) {
            return new Unusable(Unusable.Reason.CORRUPT);
        }
    }

    private static Map<String, String> lastCommit(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IndexNotFoundException(folder.toString());
        }
        try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData();
        }
    }

    private static Optional<Unusable.Reason> objection(Map<String, String> said, Taxonomy taxonomy) {
        if (!FORM.equals(said.get(ANALYSIS))) {
            return Optional.of(Unusable.Reason.OTHER_ANALYSIS);
        }
        return taxonomy.version().equals(said.get(TAXONOMY)) ? Optional.empty() : Optional.of(Unusable.Reason.OTHER_TAXONOMY);
    }

    /** Makes an empty index in a folder that is empty or not there; its first commit makes it one that can be opened. */
    public static Index make(Path folder, Taxonomy taxonomy, Clock clock) {
        return make(folder, taxonomy, Surroundings.UNKNOWN, clock);
    }

    /** The same, understanding the names of places around. */
    public static Index make(Path folder, Taxonomy taxonomy, Surroundings surroundings, Clock clock) {
        try {
            return new Index(folder, taxonomy, surroundings, clock, "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Takes over changes, in any order and as often as they come; what is not newer than what is known of an id has no effect. Visible after {@link #refresh}. */
    public synchronized void apply(Collection<Change> changes) {
        try {
            store.apply(changes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lets questions see what was applied. */
    public synchronized void refresh() {
        try {
            store.refresh();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes everything applied to the disk together with how far the caller has come. @param cursor the caller's own words */
    public synchronized void commit(String cursor) {
        try {
            store.commit(Map.of(CURSOR, cursor, TAXONOMY, taxonomy.version(), ANALYSIS, FORM, WRITTEN, clock.instant().toString()));
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
        return seeing(view -> finder.find(question, view));
    }

    /** What may follow what was typed so far, likeliest first. */
    public List<Suggestion> complete(String typed, int howMany) {
        return seeing(view -> completing.of(typed, howMany, view));
    }

    /** How many entries can be found. */
    public int size() {
        return seeing(View::count);
    }

    /** About how many bytes of memory it takes, what is needed while one question is answered included. */
    public long bytesOfMemory() {
        return seeing(View::bytes);
    }

    private <T> T seeing(Look<T> look) {
        try {
            View view = store.views().acquire();
            try {
                return look.at(view);
            } finally {
                store.views().release(view);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Look<T> {
        T at(View view) throws IOException;
    }

    /** Lets go of the folder; what was not committed is lost. */
    @Override
    public synchronized void close() {
        try {
            store.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
