package nl.samenspel.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The folder of an index being written: knows which version of what it has, and keeps a removed one in mind by a mark, so that an older version does not come back. */
final class Store implements AutoCloseable {

    private static final double BUFFER_MEGABYTES = 32;
    private static final int SEGMENTS_OF_A_SIZE = 6;
    private static final int APPLIED_UNSEEN = 50_000;
    /** Fewer changes than this are written by one thread: in the order in which they come, which decides between entries that fit equally well. */
    private static final int WORTH_TWO_THREADS = 500;

    /** The version of what the index never had. */
    private static final long NEVER = Long.MIN_VALUE;

    private final Directory directory;
    private final IndexWriter writer;
    private final Views views;
    private final Documents documents;
    private final Map<String, Long> unseen = new HashMap<>();

    Store(Path folder, Documents documents) throws IOException {
        this.documents = documents;
        directory = FSDirectory.open(folder);
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setSegmentsPerTier(SEGMENTS_OF_A_SIZE);
        writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES).setMergePolicy(merging).setCommitOnClose(false));
        views = new Views(writer);
    }

    Views views() {
        return views;
    }

    /** Only what is newer than what is known has an effect. Many changes are written by two threads: taking their words apart is most of the work. */
    void apply(Collection<Change> changes) throws IOException {
        Map<String, Write> writes = new LinkedHashMap<>();
        for (Change change : changes) {
            long known = knownVersion(change.id());
            if (known < change.version()) {
                Write earlier = writes.get(change.id());
                writes.put(change.id(), new Write(change, earlier == null ? known > NEVER : earlier.replaces()));
                unseen.put(change.id(), change.version());
            }
        }
        List<Write> all = List.copyOf(writes.values());
        if (all.size() < WORTH_TWO_THREADS) {
            write(all);
        } else {
            FutureTask<Void> half = new FutureTask<>(() -> write(all.subList(0, all.size() / 2)), null);
            Thread.ofPlatform().daemon().name("search-writing").start(half);
            try {
                write(all.subList(all.size() / 2, all.size()));
            } finally {
                await(half);
            }
        }
        if (unseen.size() >= APPLIED_UNSEEN) {
            refresh();
        }
    }

    /** @param replaces whether the index has something of the same id */
    private record Write(Change change, boolean replaces) {}

    private void write(List<Write> writes) {
        try {
            for (Write each : writes) {
                Document document = documents.of(each.change());
                if (each.replaces()) {
                    writer.updateDocument(new Term(Fields.ID, each.change().id()), document);
                } else {
                    writer.addDocument(document);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Also an interrupted caller waits: it must not go on while its changes are still being written. */
    private static void await(FutureTask<Void> task) throws IOException {
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            } catch (ExecutionException failed) {
                throw new IOException(failed.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private long knownVersion(String id) throws IOException {
        Long applied = unseen.get(id);
        if (applied != null) {
            return applied;
        }
        View view = views.acquire();
        try {
            long version = NEVER;
            for (View.Segment segment : view.segments()) {
                version = Math.max(version, version(id, segment));
            }
            return version;
        } finally {
            views.release(view);
        }
    }

    private static long version(String id, View.Segment segment) throws IOException {
        var ids = segment.terms(Fields.ID);
        if (ids.isPresent()) {
            TermsEnum each = ids.get().iterator();
            if (each.seekExact(new BytesRef(id))) {
                PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
                NumericDocValues versions = segment.reader().getNumericDocValues(Fields.VERSION);
                for (int entry = postings.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = postings.nextDoc()) {
                    if (segment.isLive(entry) && versions.advanceExact(entry)) {
                        return versions.longValue();
                    }
                }
            }
        }
        return NEVER;
    }

    void refresh() throws IOException {
        views.maybeRefreshBlocking();
        unseen.clear();
    }

    void commit(Map<String, String> said) throws IOException {
        writer.setLiveCommitData(said.entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        views.close();
        writer.rollback();
        directory.close();
    }
}
