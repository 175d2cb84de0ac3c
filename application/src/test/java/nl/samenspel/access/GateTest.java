package nl.samenspel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenspel.people.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class GateTest {

    private static final Supplier<Optional<Actor>> NOBODY = Optional::empty;
    private static final Supplier<Optional<Actor>> NOT_ASKED = () -> {
        throw new AssertionError("A public page asks nobody who is there");
    };

    @Test
    void letsEverybodyReadAPublicPageWithoutAskingWhoIsThere() {
        assertThat(Gate.decide(HttpMethod.GET, "/contact", NOT_ASKED)).isEqualTo(new Decision.Allowed());
        assertThat(Gate.decide(HttpMethod.HEAD, "/contact", NOT_ASKED)).isEqualTo(new Decision.Allowed());
    }

    @Test
    void knowsNoPageThatIsNotInTheTable() {
        assertThat(Gate.decide(HttpMethod.GET, "/error", NOT_ASKED)).isEqualTo(new Decision.NoSuchPage());
        assertThat(Gate.decide(HttpMethod.GET, "/gemeente/rollen/", NOT_ASKED)).isEqualTo(new Decision.NoSuchPage());
        assertThat(Gate.decide(HttpMethod.GET, "/actuator/env", NOT_ASKED)).isEqualTo(new Decision.NoSuchPage());
    }

    @Test
    void saysWhichMethodsAPageHas() {
        assertThat(Gate.decide(HttpMethod.DELETE, "/inloggen", NOT_ASKED)).isEqualTo(new Decision.OtherMethods(Set.of("GET", "HEAD", "POST")));
    }

    @Test
    void sendsWhoIsNotLoggedInToTheFrontDoor() {
        assertThat(Gate.decide(HttpMethod.GET, "/mijn", NOBODY)).isEqualTo(new Decision.LogInFirst());
        assertThat(Gate.decide(HttpMethod.POST, "/gemeente/rollen", NOBODY)).isEqualTo(new Decision.LogInFirst());
    }

    @Test
    void refusesWhoHasNoRoleThatGivesTheRight() {
        assertThat(Gate.decide(HttpMethod.GET, "/gemeente/rollen", having(new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY)))).isEqualTo(new Decision.NotYours());
        assertThat(Gate.decide(HttpMethod.GET, "/gemeente/rollen", having(new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY)))).isEqualTo(new Decision.Allowed());
    }

    @Test
    void isNotFooledByAnEncodedOrDoubledPath() {
        assertThat(Gate.decide(HttpMethod.GET, "//gemeente/rollen", NOBODY)).isEqualTo(new Decision.NoSuchPage());
        assertThat(Gate.decide(HttpMethod.GET, "/gemeente/%72ollen", NOBODY)).isEqualTo(new Decision.LogInFirst());
        assertThat(Gate.decide(HttpMethod.GET, "/gemeente;x=1/rollen", NOBODY)).isEqualTo(new Decision.LogInFirst());
    }

    /** Addresses in full are looked up, all others tried one by one: written in another way, an address has the same answer. */
    @Test
    void decidesTheSameHoweverAnAddressIsWritten() {
        List<String> addresses = AccessTable.ROUTES.stream().map(route -> route.pattern().getPatternString()).filter(pattern -> pattern.matches("/[a-z].*") && !pattern.contains("{") && !pattern.contains("*")).toList();
        assertThat(addresses).hasSizeGreaterThan(100);
        for (String address : addresses) {
            String encoded = "/%" + Integer.toHexString(address.charAt(1)) + address.substring(2);
            for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE)) {
                assertThat(Gate.decide(method, address, NOBODY)).as(method + " " + address).isEqualTo(Gate.decide(method, encoded, NOBODY));
            }
        }
    }

    private static Supplier<Optional<Actor>> having(Grant grant) {
        return () -> Optional.of(new Actor(new AccountId(UUID.randomUUID()), "Bo", Set.of(grant)));
    }
}
