package nl.samenspel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import org.junit.jupiter.api.Test;

class ActorTest {

    private static final Scope OVERVECHT = Scope.district("WK034403");
    private static final Scope WEST = Scope.district("WK034401");
    private static final Scope OURS = Scope.organisation(UUID.randomUUID());

    @Test
    void aBrokerOfADistrictReachesItsThingsOnly() {
        Actor broker = having(new Grant(Role.BROKER, OVERVECHT));
        assertThat(broker.holds(Right.EDIT_ENTRIES)).isTrue();
        assertThat(broker.holds(Right.EDIT_ENTRIES, OVERVECHT)).isTrue();
        assertThat(broker.holds(Right.EDIT_ENTRIES, WEST)).isFalse();
        assertThat(broker.holds(Right.EDIT_ENTRIES, WEST, OVERVECHT)).isTrue();
    }

    @Test
    void aThingOfTheWholeCityIsReachedFromTheWholeCityOnly() {
        assertThat(having(new Grant(Role.BROKER, OVERVECHT)).holds(Right.EDIT_ENTRIES, Scope.WHOLE_MUNICIPALITY)).isFalse();
        assertThat(having(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)).holds(Right.EDIT_ENTRIES, Scope.WHOLE_MUNICIPALITY)).isTrue();
        assertThat(having(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)).holds(Right.EDIT_ENTRIES, WEST)).isTrue();
    }

    @Test
    void aThingThatLiesNowhereIsReachedByNobody() {
        assertThat(having(new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY)).holds(Right.EDIT_ENTRIES, Set.of())).isFalse();
    }

    @Test
    void staffReachesTheThingsOfItsOwnOrganisation() {
        Actor staff = having(new Grant(Role.ORGANISATION_STAFF, OURS));
        assertThat(staff.holds(Right.EDIT_ENTRIES, OVERVECHT, OURS)).isTrue();
        assertThat(staff.holds(Right.EDIT_ENTRIES, Scope.organisation(UUID.randomUUID()))).isFalse();
        assertThat(staff.scopesOf(Right.EDIT_ENTRIES)).containsExactly(OURS);
    }

    @Test
    void aRightOfOneRoleIsNotStretchedByTheScopeOfAnother() {
        Actor both = having(new Grant(Role.BROKER, OVERVECHT), new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY));
        assertThat(both.holds(Right.EDIT_ENTRIES, WEST)).isFalse();
    }

    @Test
    void whoeverLoggedInIsAResident() {
        Actor resident = having();
        assertThat(resident.is(Role.RESIDENT)).isTrue();
        assertThat(resident.holds(Right.SEE_OWN_THINGS)).isTrue();
        assertThat(resident.holds(Right.SEE_WORK)).isFalse();
    }

    @Test
    void aRoleIsGivenForTheScopesItTakesOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grant(Role.ADMINISTRATOR, OVERVECHT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Grant(Role.ORGANISATION_STAFF, Scope.WHOLE_MUNICIPALITY));
    }

    private static Actor having(Grant... grants) {
        return new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of(grants));
    }
}
