package nl.samenspel.directory;

import static nl.samenspel.directory.SampleFacts.SOUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.directory.EntryVersion.Deed;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.MunicipalityCode;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final MunicipalityCode UTRECHT = new MunicipalityCode("GM0344");
    private static final AccountId SAMIRA = new AccountId(new UUID(0, 1));
    private static final EntryId ID = new EntryId(new UUID(0, 2));
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    private final Entry entry = Entry.putIn(ID, UTRECHT, SOUP, null, SAMIRA, MONDAY);

    @Test
    void beginsWithItsFirstVersionAndTheAddressOfItsName() {
        assertThat(entry.latest()).isEqualTo(new EntryVersion(ID, 1, Deed.PUT_IN, MONDAY, Optional.of(SAMIRA), Optional.empty(), Set.of(), SOUP));
        assertThat(entry.slug()).isEqualTo("de-soeppan");
        assertThat(entry.news()).isEqualTo(new EntryPutIn(UTRECHT, ID, 1));
    }

    @Test
    void remembersWhatAChangeChanged() {
        EntryFacts changed = SOUP.with(SOUP.contact().withTelephone("030 765 43 21")).with(SOUP.about().withName("Het Soephuis"));
        entry.change(changed, SAMIRA, TUESDAY);
        assertThat(entry.facts()).isEqualTo(changed);
        assertThat(entry.latest().changed()).containsExactlyInAnyOrder(Fact.NAME, Fact.TELEPHONE);
        assertThat(entry.latest().deed()).isEqualTo(Deed.CHANGED);
        assertThat(entry.news()).isInstanceOf(EntryChanged.class);
    }

    @Test
    void saysAgainWhatItSaidWhenAChangeIsUndone() {
        EntryVersion first = entry.latest();
        entry.change(SampleFacts.named("Het Soephuis"), SAMIRA, TUESDAY);
        entry.undo(first, SAMIRA, TUESDAY);
        assertThat(entry.facts()).isEqualTo(SOUP);
        assertThat(entry.latest().restored()).contains(1);
        assertThat(entry.latest().changed()).containsExactly(Fact.NAME);
    }

    @Test
    void isBackWhenTakingOutIsUndone() {
        EntryVersion first = entry.latest();
        entry.takeOut(SAMIRA, TUESDAY);
        assertThat(entry.isGone()).isTrue();
        assertThat(entry.news()).isInstanceOf(EntryTakenOut.class);
        entry.undo(first, SAMIRA, TUESDAY);
        assertThat(entry.isGone()).isFalse();
    }

    @Test
    void refusesAVersionOfAnotherEntry() {
        EntryVersion other = Entry.putIn(new EntryId(new UUID(0, 3)), UTRECHT, SOUP, null, SAMIRA, MONDAY).latest();
        assertThatThrownBy(() -> entry.undo(other, SAMIRA, TUESDAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesChosenFactsFromAnotherVersion() {
        EntryFacts other = SampleFacts.named("Het Soephuis").with(SOUP.contact().withMail("ander@voorbeeld.nl"));
        assertThat(SOUP.with(List.of(Fact.MAIL), other)).isEqualTo(SOUP.with(SOUP.contact().withMail("ander@voorbeeld.nl")));
        for (Fact fact : Fact.values()) {
            assertThat(SOUP.with(List.of(fact), other).differencesFrom(other)).doesNotContain(fact);
        }
    }
}
