package nl.samenspel.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A module that has public pages implements this, so that search engines find them. */
public interface SitemapSource {

    /** The public pages of the municipality of the current request. The caller closes the stream by reading it. */
    Stream<Entry> entries();

    /**
     * One page.
     *
     * @param path    the path of the page, encoded
     * @param changed when its content last changed, if known
     */
    record Entry(String path, @Nullable LocalDate changed) {
        public static Entry of(String path) {
            return new Entry(path, null);
        }
    }
}
