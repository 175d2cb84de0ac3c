package nl.samenspel.access;

import static nl.samenspel.testing.SecondMunicipality.AMERSFOORT;
import static nl.samenspel.testing.SecondMunicipality.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import nl.samenspel.testing.SamenspelTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every page there is stands in the access table, and every page of the table is refused and given exactly as it says: for nobody, each role and each municipality. */
@SamenspelTest
class EveryRouteTest {

    /** Error pages, which nobody asks for, and the generator of API documents, which is there in tests only. */
    private static final List<String> NOT_PAGES = List.of("/error", "/v3/api-docs");
    private static final Map<Role, Grant> GRANTS = Map.of(
            Role.ORGANISATION_STAFF, new Grant(Role.ORGANISATION_STAFF, Scope.organisation(UUID.randomUUID())),
            Role.BROKER, new Grant(Role.BROKER, Scope.WHOLE_MUNICIPALITY),
            Role.TEAM_MEMBER, new Grant(Role.TEAM_MEMBER, Scope.district("WK034403")),
            Role.INTERN, new Grant(Role.INTERN, Scope.district("WK034403")),
            Role.OFFICER, new Grant(Role.OFFICER, Scope.WHOLE_MUNICIPALITY),
            Role.PRIVACY_OFFICER, new Grant(Role.PRIVACY_OFFICER, Scope.WHOLE_MUNICIPALITY),
            Role.ADMINISTRATOR, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));

    private final MockMvc mvc;
    private final TestPeople people;
    private final ListableBeanFactory beans;

    EveryRouteTest(MockMvc mvc, TestPeople people, ListableBeanFactory beans) {
        this.mvc = mvc;
        this.people = people;
        this.beans = beans;
    }

    @Test
    void everyPageStandsInTheTable() {
        Set<String> missing = new TreeSet<>();
        mappings().forEach(mapping -> methodsOf(mapping).forEach(method -> mapping.getPatternValues().stream()
                .filter(pattern -> NOT_PAGES.stream().noneMatch(pattern::startsWith))
                .filter(pattern -> Gate.decide(method, filledIn(pattern), Optional::empty) instanceof Decision.NoSuchPage
                        || Gate.decide(method, filledIn(pattern), Optional::empty) instanceof Decision.OtherMethods)
                .forEach(pattern -> missing.add(method + " " + pattern))));
        assertThat(missing).as("pages that are missing in AccessTable").isEmpty();
    }

    @Test
    void everyRowOfTheTableIsAPage() {
        List<RequestMappingInfo> mappings = mappings();
        List<String> stale = AccessTable.ROUTES.stream()
                .map(route -> route.pattern().getPatternString())
                .filter(pattern -> !pattern.endsWith("/**"))
                .filter(pattern -> mappings.stream().noneMatch(mapping -> mapping.getPathPatternsCondition() != null
                        && mapping.getPathPatternsCondition().getPatterns().stream().anyMatch(known -> known.matches(PathContainer.parsePath(filledIn(pattern))))))
                .filter(pattern -> !pattern.startsWith("/actuator/"))
                .toList();
        assertThat(stale).as("rows of AccessTable without a page").isEmpty();
    }

    @Test
    void everyRoleGetsWhatTheTableSaysAndNothingElse() throws Exception {
        Map<String, Optional<Grant>> visitors = new LinkedHashMap<>();
        Role.given().forEach(role -> visitors.put(role.name(), Optional.of(GRANTS.get(role))));
        visitors.put(Role.RESIDENT.name(), Optional.empty());
        List<String> wrong = new ArrayList<>();
        for (var visitor : visitors.entrySet()) {
            Role role = Role.valueOf(visitor.getKey());
            AccountId account = people.somebody(UTRECHT, visitor.getValue().stream().toArray(Grant[]::new));
            for (Asked asked : everythingOneCanAsk()) {
                Cookie session = people.session(UTRECHT, account);
                boolean allowed = AccessTable.isEverybodys(asked.right()) || AccessTable.rolesWith(asked.right()).contains(role) || AccessTable.rolesWith(asked.right()).contains(Role.RESIDENT);
                int status = ask("utrecht.localhost", asked, session).getStatus();
                if ((status == 403) == allowed || status == 401 || status >= 500) {
                    wrong.add(role + " " + asked + " → " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoIsNotLoggedInIsSentToTheFrontDoorOrKeepsTheForm() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Asked asked : everythingOneCanAsk()) {
            if (!sentAway(asked, ask("utrecht.localhost", asked, null))) {
                wrong.add(asked.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAdministratorOfOneMunicipalityIsNobodyInAnother() throws Exception {
        Cookie administratorOfUtrecht = people.loggedIn(UTRECHT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
        List<String> wrong = new ArrayList<>();
        for (Asked asked : everythingOneCanAsk()) {
            if (!sentAway(asked, ask("amersfoort.localhost", asked, administratorOfUtrecht))) {
                wrong.add(asked.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void rolesOfOneMunicipalityAreWorthNothingInAnotherForTheSamePerson() throws Exception {
        var account = people.somebody(UTRECHT, new Grant(Role.ADMINISTRATOR, Scope.WHOLE_MUNICIPALITY));
        Asked roles = new Asked(HttpMethod.GET, "/gemeente/rollen", Right.GIVE_ROLES);
        assertThat(ask("utrecht.localhost", roles, people.session(UTRECHT, account)).getStatus()).isEqualTo(200);
        assertThat(ask("amersfoort.localhost", roles, people.session(AMERSFOORT, account)).getStatus()).isEqualTo(403);
    }

    /** Public pages answer; the others send a reader to the front door and answer a form with 403, with the form in it when it came from our own page. */
    private static boolean sentAway(Asked asked, MockHttpServletResponse answer) {
        String location = answer.getHeader("Location");
        boolean frontDoor = location != null && location.startsWith("/inloggen?");
        if (AccessTable.isEverybodys(asked.right())) {
            return !frontDoor && answer.getStatus() != 403 && answer.getStatus() < 500;
        }
        return asked.method().equals(HttpMethod.GET) ? answer.getStatus() == 303 && frontDoor : answer.getStatus() == 403;
    }

    private MockHttpServletResponse ask(String host, Asked asked, Cookie session) throws Exception {
        String address = "http://" + host + asked.path();
        var request = asked.method().equals(HttpMethod.POST) ? FormPost.to(address) : FormPost.from(FormPost.freshClient(), MockMvcRequestBuilders.request(asked.method(), address));
        return mvc.perform(session == null ? request : request.cookie(session)).andReturn().getResponse();
    }

    private static List<Asked> everythingOneCanAsk() {
        return AccessTable.ROUTES.stream()
                .flatMap(route -> route.methods().stream()
                        .filter(method -> !method.equals(HttpMethod.HEAD))
                        .map(method -> new Asked(method, filledIn(route.pattern().getPatternString()), route.right())))
                .toList();
    }

    private List<RequestMappingInfo> mappings() {
        return beans.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream()).toList();
    }

    private static Set<HttpMethod> methodsOf(RequestMappingInfo mapping) {
        Set<HttpMethod> methods = new LinkedHashSet<>();
        mapping.getMethodsCondition().getMethods().forEach(method -> methods.add(method.asHttpMethod()));
        return methods.isEmpty() ? Set.of(HttpMethod.GET, HttpMethod.POST) : methods;
    }

    /** An address of this pattern: numbers where numbers stand, and names of things that do not exist. */
    private static String filledIn(String pattern) {
        return pattern.replaceAll("\\{nummer}", UUID.randomUUID().toString()).replaceAll("/\\*\\*|\\{\\*[a-z]+}", "/bestaat-niet").replaceAll("\\{[a-z]+}", "bestaat-niet").replace("//", "/");
    }

    private record Asked(HttpMethod method, String path, Right right) {}
}
