package nl.samenspel.finding;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/** Keeps the newest view open for all who ask, and closes an older one when the last of them is done. */
final class Views extends ReferenceManager<View> {

    private final View.Shelf shelf = new View.Shelf();

    Views(IndexWriter writer) throws IOException {
        current = new View(DirectoryReader.open(writer), shelf);
    }

    @Override
    protected void decRef(View view) throws IOException {
        view.reader().decRef();
    }

    @Override
    protected @Nullable View refreshIfNeeded(View old) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
        return newer == null ? null : new View(newer, shelf);
    }

    @Override
    protected boolean tryIncRef(View view) {
        return view.reader().tryIncRef();
    }

    @Override
    protected int getRefCount(View view) {
        return view.reader().getRefCount();
    }
}
