package nl.samenspel.finding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

    private static final double BUFFER_MEGABYTES = 24;
    private static final int SEGMENTS_OF_A_SIZE = 6;
    private static final int APPLIED_UNSEEN = 20_000;

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

    /** Only what is newer than what is known has an effect. */
    void apply(Collection<Change> changes) throws IOException {
        for (Change change : changes) {
            if (knownVersion(change.id()) < change.version()) {
                writer.updateDocument(new Term(Fields.ID, change.id()), documents.of(change));
                unseen.put(change.id(), change.version());
                if (unseen.size() >= APPLIED_UNSEEN) {
                    refresh();
                }
            }
        }
    }

    private long knownVersion(String id) throws IOException {
        Long applied = unseen.get(id);
        if (applied != null) {
            return applied;
        }
        View view = views.acquire();
        try {
            long version = Long.MIN_VALUE;
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
        return Long.MIN_VALUE;
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
