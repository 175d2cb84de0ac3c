package nl.samenspel.directory.web;

import java.util.List;
import nl.samenspel.paper.Bookmark;
import org.jspecify.annotations.Nullable;

/**
 * Entries to take home on paper: the guide of a neighbourhood, or what somebody chose.
 *
 * @param title what it is
 * @param lead one or two sentences below it; null without
 * @param forSomebody whether there is a line to write a name on, by hand: names are not kept and not printed
 * @param chapters what is in it, in order; one without title when it is a single list
 * @param url where one finds the same on the site, with what changed since
 */
public record Guide(String title, @Nullable String lead, boolean forSomebody, List<Chapter> chapters, String url) {

    public Guide {
        chapters = List.copyOf(chapters);
    }

    /** Entries that belong together. @param id of the place in the document */
    public record Chapter(String id, String title, List<PrintedEntry> entries) {}

    /** How many entries there are. */
    public int size() {
        return chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
    }

    /** The chapters by name, to jump to. */
    public List<Bookmark> bookmarks() {
        return chapters.stream().filter(chapter -> !chapter.title().isEmpty()).map(chapter -> new Bookmark(chapter.title(), chapter.id())).toList();
    }

    /** The address as one types it. */
    public String shortUrl() {
        return url.replaceFirst("^https?://", "");
    }
}
