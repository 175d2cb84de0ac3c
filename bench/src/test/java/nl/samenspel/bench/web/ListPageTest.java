package nl.samenspel.bench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ListPageTest {

    private final ListPage page = new ListPage("""
            <a class="nl-link" href="/aanbod">Aanbod</a>
            <form action="/aanbod">
              <select id="a" name="thema" class="utrecht-select"><option value="">Alle</option>
                <option value="eten" selected>Eten</option><option value="taal">Taal</option></select>
              <select name="taal"><option value="nl">Nederlands</option></select>
              <input type="radio" id="s1" name="soort" value="dienst"><input name="soort" type="radio" value="activiteit">
              <input type="text" name="soort" value="getypt">
            </form>
            <ul>
              <li><a href="/aanbod/eettafel-oost" class="nl-link">
                  Eettafel &amp; meer</a></li>
              <li><a href="/aanbod/taalcafe">Taalcafé</a> <a href="/aanbod/taalcafe">Lees meer</a></li>
              <li><a href="/aanbod/taalcafe/wijzigen">Wijzig</a><a href="/elders/aanbod-x">Nee</a></li>
            </ul>
            <a href="/aanbod?buurt=lombok&amp;pagina=2">2</a><a href="/aanbod?buurt=lombok&amp;pagina=17">17</a>
            """);

    @Test
    void findsEntriesWithTheirNamesOnce() {
        assertThat(page.entries()).isEqualTo(Map.of("eettafel-oost", "Eettafel &amp; meer", "taalcafe", "Taalcafé"));
        assertThat(page.entries().keySet()).first().isEqualTo("eettafel-oost");
    }

    @Test
    void findsTheLastPage() {
        assertThat(page.lastPage()).isEqualTo(17);
        assertThat(new ListPage("<p>Niets gevonden</p>").lastPage()).isEqualTo(1);
    }

    @Test
    void findsWhatOneCanFilterBy() {
        assertThat(page.filterValues("thema")).containsExactly("eten", "taal");
        assertThat(page.filterValues("buurt")).containsExactly("lombok");
        assertThat(page.filterValues("soort")).containsExactly("dienst", "activiteit");
        assertThat(page.filterValues("wijk")).isEmpty();
    }
}
