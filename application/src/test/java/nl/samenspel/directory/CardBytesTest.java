package nl.samenspel.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.directory.EntryFacts.About;
import nl.samenspel.directory.EntryFacts.Cost;
import nl.samenspel.directory.EntryFacts.GettingIn;
import nl.samenspel.directory.Timetable.Days;
import nl.samenspel.directory.Timetable.OpenOn;
import nl.samenspel.directory.Timetable.Opening;
import nl.samenspel.finding.Findable;
import nl.samenspel.finding.Shown;
import nl.samenspel.places.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the index gives along with a hit says the same as the entry, and nothing that not everybody may see. */
class CardBytesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);
    private static final LocalTime NOON = LocalTime.NOON;
    private static final Spot STUDIO = new Spot("Dorpsstraat", "12-a", "3811 AB", "Amersfoort", Optional.of(new Point(5.387, 52.156)), Map.of(Facility.WHEELCHAIR, true, Facility.QUIET, false),
            List.of(Presence.PLACE, Presence.AT_HOME), false);
    private static final Timetable EVERYTHING = new Timetable(
            List.of(new Opening(DayOfWeek.MONDAY, LocalTime.of(9, 5, 30), NOON), new Opening(DayOfWeek.SUNDAY, NOON, LocalTime.MIDNIGHT)),
            List.of(new OpenOn(DAY, NOON, LocalTime.of(23, 59, 59))),
            List.of(new Days(DAY, DAY.plusYears(30)), new Days(LocalDate.of(1969, 1, 1), LocalDate.of(1969, 1, 2))),
            List.of(new Series(1, new Rhythm.Weekly(2, List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)), DAY, Optional.of(DAY.plusYears(1)), NOON, LocalTime.MIDNIGHT, List.of(DAY.plusDays(1)), List.of(DAY.plusDays(2))),
                    new Series(2, new Rhythm.Monthly(Rhythm.LAST, DayOfWeek.SUNDAY), DAY, Optional.empty(), NOON, LocalTime.of(13, 0), List.of(), List.of()),
                    new Series(3, new Rhythm.Monthly(4, DayOfWeek.MONDAY), DAY, Optional.empty(), NOON, LocalTime.of(13, 0), List.of(), List.of()),
                    new Series(9, new Rhythm.Once(), DAY, Optional.empty(), NOON, LocalTime.of(13, 0), List.of(), List.of())));

    static Stream<EntryFacts> facts() {
        EntryFacts nothing = new EntryFacts(new About(Kind.INITIATIVE, "", "Iets", "", List.of(), "", ""), new GettingIn(List.of(), "", ""), SampleFacts.SOUP.contact().withAddress(""), new Cost(Price.UNKNOWN, ""),
                new Whereabouts.WholeMunicipality(""));
        return Stream.of(
                SampleFacts.SOUP,
                nothing,
                nothing.with(STUDIO),
                nothing.with(STUDIO.hidden()),
                nothing.with(EVERYTHING).with(STUDIO).with(new About(Kind.ACTIVITY, "activiteit", "Café “Ünïcode” 😀", "中文\u0000", List.of("eten"), "wie dan ook", "sinds 1900")),
                nothing.with(new GettingIn(List.copyOf(EnumSet.allOf(WayIn.class)), "x".repeat(100_000), "altijd", List.of("ar", "en"))),
                SampleFacts.in(new Whereabouts.WholeMunicipality("Zuidoost")),
                SampleFacts.in(new Whereabouts.Areas(List.of("WK034401", "WK034402"), List.of("BU03440101"))),
                SampleFacts.in(new Whereabouts.Elsewhere("Zeist", "Vollenhove")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void saysTheSameAsTheEntry(EntryFacts facts) {
        for (int said = 0; said < 8; said++) {
            EntryCard card = new EntryCard(new EntryId(UUID.randomUUID()), "soep-" + said, facts, (said & 1) != 0, (said & 2) != 0, (said & 4) != 0, Instant.parse("2026-11-22T10:11:12.345678Z"));
            assertThat(CardBytes.read(findable(card), CardBytes.write(card))).contains(card);
        }
    }

    @Test
    void ofAPlaceThatMustNotBeFoundThereIsNoAddress() {
        EntryFacts withheld = SampleFacts.SOUP.with(STUDIO).withheld();
        String written = new String(CardBytes.write(card(withheld)).bytes(), StandardCharsets.UTF_8);
        assertThat(new String(CardBytes.write(card(SampleFacts.SOUP.with(STUDIO))).bytes(), StandardCharsets.UTF_8)).contains("Dorpsstraat 1", "3811 AB");
        assertThat(written).doesNotContain("Dorpsstraat", "3811 AB", "Amersfoort");
        assertThat(CardBytes.read(findable(card(withheld)), CardBytes.write(card(withheld))).orElseThrow().facts().spot().point()).isEmpty();
    }

    @Test
    void whatNotEverybodyMaySeeIsNotWritten() {
        for (SeenBy few : EnumSet.complementOf(EnumSet.of(SeenBy.EVERYBODY))) {
            assertThatThrownBy(() -> CardBytes.write(card(SampleFacts.SOUP.with(few)))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void withoutWhatWasGivenAlongThereIsNoCard() {
        assertThat(CardBytes.read(findable(card(SampleFacts.SOUP)), Shown.NOTHING)).isEmpty();
    }

    private static EntryCard card(EntryFacts facts) {
        return new EntryCard(new EntryId(UUID.randomUUID()), "soep", facts, true, false, false, Instant.EPOCH);
    }

    private static Findable findable(EntryCard card) {
        EntryFacts facts = card.facts();
        return new Findable(card.id().toString(), 1, CardBytes.address(card.slug()), facts.about().name(), "", facts.about().summary(), "", facts.about().kind().slug(), facts.about().themes(), List.of(), true, Optional.empty(),
                Optional.empty(), "", List.of(), facts.gettingIn().languages(), List.of(), Set.of(), List.of(), 1);
    }
}
