package nl.samenspel.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/** Looks up in the {@link AccessTable} whether a request may pass. It asks who is there only when the answer depends on it, so a public page costs no look at a session. */
final class Gate {

    /** The most exact pattern first. */
    private static final List<Route> ROUTES = AccessTable.ROUTES.stream()
            .sorted(Comparator.comparing(Route::pattern, PathPattern.SPECIFICITY_COMPARATOR))
            .toList();

    /** The rows of addresses in which nothing differs, by that address. Nothing is more exact, so for most requests no pattern needs to be tried. */
    private static final Map<String, List<Route>> OF_ONE_ADDRESS = ROUTES.stream()
            .filter(route -> !route.pattern().hasPatternSyntax())
            .collect(Collectors.groupingBy(route -> route.pattern().getPatternString()));

    private Gate() {}

    /**
     * Decides about a request.
     *
     * @param path within the application, as sent
     * @param actor who asks, if that person logged in
     */
    static Decision decide(HttpMethod method, String path, Supplier<Optional<Actor>> actor) {
        List<Route> rows = rows(path);
        if (rows.isEmpty()) {
            return new Decision.NoSuchPage();
        }
        return rows.stream()
                .filter(route -> route.methods().contains(method))
                .findFirst()
                .map(route -> decide(route.right(), actor))
                .orElseGet(() -> new Decision.OtherMethods(methodsOf(rows)));
    }

    /** The rows of the most exact pattern that this path fits. */
    private static List<Route> rows(String path) {
        List<Route> ofThisAddress = OF_ONE_ADDRESS.get(path);
        if (ofThisAddress != null) {
            return ofThisAddress;
        }
        PathContainer parsed = PathContainer.parsePath(path);
        for (Route route : ROUTES) {
            if (route.pattern().matches(parsed)) {
                return ROUTES.stream().filter(other -> other.pattern().equals(route.pattern())).toList();
            }
        }
        return List.of();
    }

    private static Decision decide(Right right, Supplier<Optional<Actor>> actor) {
        if (AccessTable.isEverybodys(right)) {
            return new Decision.Allowed();
        }
        return actor.get()
                .<Decision>map(somebody -> somebody.holds(right) ? new Decision.Allowed() : new Decision.NotYours())
                .orElseGet(Decision.LogInFirst::new);
    }

    private static Set<String> methodsOf(List<Route> rows) {
        return rows.stream().flatMap(route -> route.methods().stream()).map(HttpMethod::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
