package nl.samenspel.access;

import java.util.Comparator;
import java.util.List;
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

    private Gate() {}

    /**
     * Decides about a request.
     *
     * @param path within the application, as sent
     * @param actor who asks, if that person logged in
     */
    static Decision decide(HttpMethod method, String path, Supplier<Optional<Actor>> actor) {
        PathContainer parsed = PathContainer.parsePath(path);
        List<Route> matching = ROUTES.stream().filter(route -> route.pattern().matches(parsed)).toList();
        if (matching.isEmpty()) {
            return new Decision.NoSuchPage();
        }
        PathPattern mostExact = matching.getFirst().pattern();
        List<Route> rows = matching.stream().filter(route -> route.pattern().equals(mostExact)).toList();
        return rows.stream()
                .filter(route -> route.methods().contains(method))
                .findFirst()
                .map(route -> decide(route.right(), actor))
                .orElseGet(() -> new Decision.OtherMethods(methodsOf(rows)));
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
