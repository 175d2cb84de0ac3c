package nl.samenspel.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.finding.Taxonomy;
import nl.samenspel.finding.Theme;
import org.junit.jupiter.api.Test;

/** What the form of a theme does not show stays as it was. */
class ThemeFormTest {

    @Test
    void whoChangesAThemeKeepsWhatHelpsAsWell() {
        Taxonomy known = Taxonomy.standard();
        Theme alone = known.theme("eenzaamheid").orElseThrow();
        assertThat(alone.related()).isNotEmpty();
        assertThat(ThemeForm.of(alone).in(known).theme("eenzaamheid")).contains(alone);
    }
}
