package nl.samenspel.directory;

import static nl.samenspel.directory.SampleFacts.SOUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Grant;
import nl.samenspel.access.Role;
import nl.samenspel.access.Scope;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** Who may edit an entry, and the reason when somebody may not. */
class EntryEditingTest {

    private static final EntryId ORGANISATION = new EntryId(new UUID(0, 7));
    private static final Whereabouts OVERVECHT = new Whereabouts.Areas(List.of("WK034403"), List.of());
    private static final Whereabouts ZUID = new Whereabouts.Areas(List.of("WK034407"), List.of());

    private static final Actor RESIDENT = somebody();
    private static final Actor STAFF = somebody(new Grant(Role.ORGANISATION_STAFF, Scope.organisation(ORGANISATION.value())));
    private static final Actor BROKER_OF_OVERVECHT = somebody(new Grant(Role.BROKER, Scope.district("WK034403")));
    private static final Actor BROKER = somebody(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY));
    private static final Actor TEAM_MEMBER = somebody(new Grant(Role.TEAM_MEMBER, Scope.WHOLE_MUNICIPALITY));
    private static final Actor ADMINISTRATOR = somebody(new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));

    @Test
    void allowsTheStaffOfTheOrganisationItBelongsTo() {
        assertThat(EntryEditing.mayEdit(STAFF, entry(ORGANISATION, SampleFacts.in(ZUID)))).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void allowsStaffTheEntryOfTheirOwnOrganisation() {
        Entry own = Entry.putIn(ORGANISATION, new MunicipalityCode("GM0344"), SOUP.with(SOUP.about().withKind(Kind.ORGANISATION, "")), null, new AccountId(new UUID(0, 1)), Instant.EPOCH);
        assertThat(EntryEditing.mayEdit(STAFF, own)).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void refusesStaffTheEntryOfAnotherOrganisation() {
        assertThat(EntryEditing.mayEdit(STAFF, entry(new EntryId(new UUID(0, 8)), SampleFacts.in(ZUID)))).isEqualTo(Verdict.refused("of-another-organisation"));
    }

    @Test
    void allowsTheBrokerOfOneOfItsDistricts() {
        assertThat(EntryEditing.mayEdit(BROKER_OF_OVERVECHT, entry(null, SampleFacts.in(OVERVECHT)))).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void refusesTheBrokerOfAnotherDistrict() {
        assertThat(EntryEditing.mayEdit(BROKER_OF_OVERVECHT, entry(null, SampleFacts.in(ZUID)))).isEqualTo(Verdict.refused("in-another-district"));
    }

    @Test
    void leavesWhatIsForEverybodyAndElsewhereToTheBrokerOfTheWholeMunicipality() {
        for (Whereabouts where : List.of(new Whereabouts.WholeMunicipality(""), new Whereabouts.Elsewhere("Amsterdam", "West"))) {
            assertThat(EntryEditing.mayEdit(BROKER_OF_OVERVECHT, entry(null, SampleFacts.in(where)))).isEqualTo(Verdict.refused("of-the-whole-municipality"));
            assertThat(EntryEditing.mayEdit(BROKER, entry(null, SampleFacts.in(where)))).isEqualTo(Verdict.ALLOWED);
            assertThat(EntryEditing.mayEdit(ADMINISTRATOR, entry(null, SampleFacts.in(where)))).isEqualTo(Verdict.ALLOWED);
        }
    }

    @Test
    void refusesWhoHasNoRoleForIt() {
        assertThat(EntryEditing.mayEdit(RESIDENT, entry(null, SOUP))).isEqualTo(Verdict.refused("no-role"));
        assertThat(EntryEditing.mayEdit(TEAM_MEMBER, entry(null, SOUP))).isEqualTo(Verdict.refused("no-role"));
    }

    @Test
    void refusesToMoveAnEntryOutOfTheEditorsReach() {
        Entry entry = entry(null, SampleFacts.in(OVERVECHT));
        assertThat(EntryEditing.maySay(BROKER_OF_OVERVECHT, entry, SampleFacts.in(ZUID))).isEqualTo(Verdict.refused("out-of-reach"));
        assertThat(EntryEditing.maySay(BROKER_OF_OVERVECHT, entry, SampleFacts.in(new Whereabouts.Areas(List.of("WK034403", "WK034407"), List.of())))).isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void letsABrokerPutInOnlyWhatIsInTheOwnArea() {
        assertThat(EntryEditing.mayPutIn(BROKER_OF_OVERVECHT, SampleFacts.in(OVERVECHT), Optional.empty())).isEqualTo(Verdict.ALLOWED);
        assertThat(EntryEditing.mayPutIn(BROKER_OF_OVERVECHT, SampleFacts.in(ZUID), Optional.empty())).isEqualTo(Verdict.refused("in-another-district"));
        assertThat(EntryEditing.mayPutIn(STAFF, SampleFacts.in(ZUID), Optional.of(ORGANISATION))).isEqualTo(Verdict.ALLOWED);
    }

    private static Entry entry(EntryId owner, EntryFacts facts) {
        return Entry.putIn(new EntryId(new UUID(0, 9)), new MunicipalityCode("GM0344"), facts, owner, new AccountId(new UUID(0, 1)), Instant.EPOCH);
    }

    private static Actor somebody(Grant... grants) {
        return new Actor(new AccountId(new UUID(0, 5)), "Bo", Set.of(grants));
    }
}
