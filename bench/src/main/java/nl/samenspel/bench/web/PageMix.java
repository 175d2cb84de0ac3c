package nl.samenspel.bench.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.samenspel.bench.http.Page;

/**
 * What visitors ask for: six in ten an entry, four in ten a list, or lists only when there are no entries. Both go round in a shuffled order, so a page comes
 * back only after all others of its kind; the seed is fixed, so every run asks the same.
 */
final class PageMix implements Supplier<Page> {

    static final double ENTRY_SHARE = 0.6;

    private static final long SEED = 2026;

    private final Random random = new Random(SEED);
    private final List<Page> entries;
    private final List<Page> lists;
    private int entry;
    private int list;

    PageMix(FoundPages pages) {
        entries = shuffled(pages.entries());
        lists = shuffled(pages.lists());
        if (lists.isEmpty()) {
            throw new IllegalArgumentException("a mix needs lists");
        }
    }

    private List<Page> shuffled(List<Page> pages) {
        List<Page> shuffled = new ArrayList<>(pages);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Override
    public Page get() {
        return !entries.isEmpty() && random.nextDouble() < ENTRY_SHARE
                ? entries.get(entry++ % entries.size())
                : lists.get(list++ % lists.size());
    }
}
