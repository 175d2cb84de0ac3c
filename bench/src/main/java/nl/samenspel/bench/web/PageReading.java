package nl.samenspel.bench.web;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.samenspel.bench.http.Answer;
import nl.samenspel.bench.http.Browser;
import nl.samenspel.bench.http.Page;

/**
 * Every page read once before anything is measured: how many really differ, and how large they are.
 *
 * @param different pages with different bytes
 * @param meanBytes mean size of a page in the mix that is asked for
 */
record PageReading(int different, int meanBytes) {

    static PageReading of(FoundPages pages, Browser browser) throws IOException {
        Set<Long> fingerprints = new HashSet<>();
        double entryBytes = mean(pages.entries(), browser, fingerprints);
        double listBytes = mean(pages.lists(), browser, fingerprints);
        double entryShare = pages.entries().isEmpty() ? 0 : PageMix.ENTRY_SHARE;
        return new PageReading(fingerprints.size(), (int) (entryShare * entryBytes + (1 - entryShare) * listBytes));
    }

    private static double mean(List<Page> pages, Browser browser, Set<Long> fingerprints) throws IOException {
        long bytes = 0;
        for (Page page : pages) {
            Answer answer = browser.get(page.path());
            if (answer.status() != 200) {
                throw new IOException(page.path() + " answers " + answer.status());
            }
            fingerprints.add(answer.fingerprint());
            bytes += answer.length();
        }
        return pages.isEmpty() ? 0 : (double) bytes / pages.size();
    }
}
