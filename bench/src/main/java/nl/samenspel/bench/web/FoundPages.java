package nl.samenspel.bench.web;

import java.util.List;
import nl.samenspel.bench.http.Page;

/** The pages that are asked for: entries and lists, each address once. */
record FoundPages(List<Page> entries, List<Page> lists) {

    FoundPages {
        entries = List.copyOf(entries);
        lists = List.copyOf(lists);
    }

    int count() {
        return entries.size() + lists.size();
    }
}
