package nl.samenspel.bench.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.bench.http.Answer;
import nl.samenspel.bench.http.Browser;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.Site;

/** Walks through the directory as a visitor does and notes every entry page and enough list pages. */
final class PageFinder {

    /** One filter at a time, then two together: what visitors do most, first. */
    private static final List<List<String>> FILTERS = List.of(
            List.of("thema"), List.of("buurt"), List.of("wijk"), List.of("soort"),
            List.of("thema", "buurt"), List.of("thema", "wijk"), List.of("soort", "wijk"), List.of("thema", "soort"));

    private final Site site;
    private final Browser browser;
    private final Map<String, Page> entries = new LinkedHashMap<>();
    private final Map<String, Page> lists = new LinkedHashMap<>();

    PageFinder(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    /**
     * @param listsPerEntry how many list pages are wanted for each entry page
     * @throws IOException when a page of the directory is not served
     */
    FoundPages find(double listsPerEntry) throws IOException {
        ListPage first = read(ListPage.LIST);
        follow(first, "?", Integer.MAX_VALUE);
        int wanted = (int) Math.ceil(listsPerEntry * entries.size());
        for (List<String> filters : FILTERS) {
            filter(first, filters, 0, "?", wanted);
        }
        return new FoundPages(List.copyOf(entries.values()), lists.values().stream().limit(wanted).toList());
    }

    private void filter(ListPage first, List<String> filters, int depth, String query, int wanted) throws IOException {
        if (lists.size() >= wanted) {
            return;
        }
        if (depth == filters.size()) {
            ListPage page = read(ListPage.LIST + query.substring(0, query.length() - 1));
            if (!page.entries().isEmpty()) {
                follow(page, query, wanted);
            }
            return;
        }
        String name = filters.get(depth);
        for (String value : first.filterValues(name)) {
            String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
            filter(first, filters, depth + 1, query + name + "=" + encoded + "&", wanted);
        }
    }

    /** Notes a list page that was read and reads the pages after it. */
    private void follow(ListPage page, String query, int wanted) throws IOException {
        note(query.substring(0, query.length() - 1), page);
        int last = page.lastPage();
        for (int number = 2; number <= last && lists.size() < wanted; number++) {
            String address = query + "pagina=" + number;
            ListPage next = read(ListPage.LIST + address);
            note(address, next);
            last = Math.max(last, next.lastPage());
        }
    }

    /** A list page is recognised by its first entry, an entry page by its name. */
    private void note(String query, ListPage page) {
        Map<String, String> found = page.entries();
        found.forEach((slug, name) -> {
            String path = ListPage.LIST + "/" + slug;
            entries.putIfAbsent(path, new Page(site, path, name));
        });
        String mark = found.isEmpty() ? "" : ListPage.LIST + "/" + found.keySet().iterator().next();
        lists.putIfAbsent(query, new Page(site, ListPage.LIST + query, mark));
    }

    private ListPage read(String path) throws IOException {
        Answer answer = browser.get(path);
        if (answer.status() != 200) {
            throw new IOException(path + " answers " + answer.status());
        }
        return new ListPage(answer.text());
    }
}
