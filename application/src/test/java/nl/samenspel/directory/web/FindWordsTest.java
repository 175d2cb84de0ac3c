package nl.samenspel.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.samenspel.directory.KnownAreas;
import nl.samenspel.finding.Filters;
import nl.samenspel.finding.Taxonomy;
import nl.samenspel.places.District;
import nl.samenspel.places.Neighbourhood;
import nl.samenspel.search.SampleThemes;
import nl.samenspel.web.Language;
import org.junit.jupiter.api.Test;

/** The words of the address of a find page: the same question comes back out of them, whatever was typed. */
class FindWordsTest {

    private static final KnownAreas AREAS = new KnownAreas(List.of(new District("WK01", "Zuid", "zuid")), List.of(new Neighbourhood("BU01", "WK01", "Lunetten", "lunetten")));

    private static FindWords words(String typed, String place, List<String> themes, List<String> days) {
        return new FindWords(typed, place, themes, null, null, null, days, null, null);
    }

    private static Filters filters(FindWords words) {
        return words.question(AREAS, SampleThemes.of(Taxonomy.standard()), Instant.EPOCH, 0, 25, Language.NL).filters();
    }

    @Test
    void everythingTypedSurvivesTheAddress() {
        assertThat(words("koffie & thee + {taart} #1 = 100% ?", "", null, null).address("/zoeken"))
                .isEqualTo("/zoeken?woorden=koffie%20%26%20thee%20%2B%20%7Btaart%7D%20%231%20%3D%20100%25%20%3F");
    }

    @Test
    void oneChoiceIsLeftOutAndTheOthersStay() {
        FindWords words = words("taal", "zuid", List.of("taal", "werk"), List.of("maandag"));
        assertThat(words.address("/zoeken", "thema", "taal")).isEqualTo("/zoeken?woorden=taal&plek=zuid&thema=werk&dag=maandag");
        assertThat(words.address("/agenda")).isEqualTo("/agenda?woorden=taal&plek=zuid&thema=taal&thema=werk&dag=maandag");
    }

    @Test
    void whatMeansNothingIsNotChosen() {
        assertThat(filters(words("", "nergens", List.of("bestaat-niet"), List.of("gisteren")))).isEqualTo(Filters.NONE);
        assertThat(filters(words("", "lunetten", List.of("taal"), List.of("maandag", "maandag"))))
                .extracting(Filters::areas, Filters::themes, Filters::weekdays).containsExactly(Set.of("BU01"), Set.of("taal"), Set.of(DayOfWeek.MONDAY));
    }

    @Test
    void nobodyHasToReadMoreThanSomebodyCanType() {
        assertThat(words("x".repeat(1_000_000), "", null, null).woorden()).hasSize(10_000);
    }

    @Test
    void nothingAskedIsNothingAsked() {
        assertThat(words(" ", "", null, null).areEmpty()).isTrue();
        assertThat(words("", "", null, List.of("maandag")).areEmpty()).isFalse();
    }
}
