package nl.samenspel.search;

import nl.samenspel.finding.Taxonomy;

/** Themes for tests of other modules. */
public final class SampleThemes {

    private SampleThemes() {}

    public static Themes of(Taxonomy taxonomy) {
        return new Themes(taxonomy);
    }
}
