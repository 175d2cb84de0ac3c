package nl.samenspel.web;

import java.util.ArrayList;
import java.util.List;

/** The way from the front page to this page; the page itself stands last and is no link. */
public record Breadcrumbs(List<Crumb> crumbs, String here) {

    /** Only the page itself. */
    public static Breadcrumbs here(String label) {
        return new Breadcrumbs(List.of(), label);
    }

    /** The same way with one more step just before the page itself. */
    public Breadcrumbs via(String label, String url) {
        List<Crumb> longer = new ArrayList<>(crumbs);
        longer.add(new Crumb(label, url));
        return new Breadcrumbs(List.copyOf(longer), here);
    }

    /** One step on the way. */
    public record Crumb(String label, String url) {
    }
}
