package nl.samenspel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everybody sees the places that are theirs, and where they are. */
class NavigationTest {

    private static final Messages MESSAGES = new Messages();

    @Test
    void aStrangerSeesThePlacesForEverybody() {
        assertThat(sections(Set.of())).containsExactly("everybody", "about");
    }

    @Test
    void everyAudienceSeesItsOwnSectionToo() {
        assertThat(sections(Set.of(Audience.RESIDENT))).containsExactly("everybody", "mine", "about");
        assertThat(sections(Set.of(Audience.PROFESSIONAL))).containsExactly("everybody", "professionals", "about");
        assertThat(sections(Set.of(Audience.ORGANISATION))).containsExactly("everybody", "organisation", "about");
        assertThat(sections(EnumSet.allOf(Audience.class))).hasSize(Place.Section.values().length);
    }

    @Test
    void onlyThePlaceClosestToThePageIsCurrent() {
        assertThat(current("/werk/kaart")).containsExactly("work-map");
        assertThat(current("/werk")).containsExactly("work");
        assertThat(current("/werkplaats")).isEmpty();
        assertThat(current("/aanbod/buurtkamer")).containsExactly("entries");
        assertThat(current("/")).isEmpty();
    }

    @Test
    void everyEmptyPlaceHasALabel() {
        for (ComingPlace place : ComingPlace.ALL) {
            for (Language language : Language.values()) {
                assertThat(MESSAGES.text(language, "web.place." + place.key())).isNotBlank();
                assertThat(MESSAGES.text(language, "web.coming." + place.key() + ".what")).isNotBlank();
                assertThat(MESSAGES.text(language, "web.coming." + place.key() + ".now")).isNotBlank();
            }
        }
    }

    private static List<String> sections(Set<Audience> audiences) {
        return navigation(audiences, "/").sections().stream().map(Navigation.Section::key).toList();
    }

    private static List<String> current(String path) {
        return navigation(EnumSet.allOf(Audience.class), path).sections().stream()
                .flatMap(section -> section.items().stream())
                .filter(Navigation.Item::current).map(Navigation.Item::key).toList();
    }

    private static Navigation navigation(Set<Audience> audiences, String path) {
        return Place.navigation(new FakeVisitor(audiences), MESSAGES, Language.NL, Place.closestTo(path));
    }

    private record FakeVisitor(Set<Audience> audiences) implements Visitor {
        @Override
        public @Nullable SignedIn signedIn() {
            return null;
        }
    }
}
