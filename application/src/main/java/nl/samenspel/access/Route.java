package nl.samenspel.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One row of the second half of the {@link AccessTable}: who asks for these pages with these methods needs this right. */
record Route(PathPattern pattern, Set<HttpMethod> methods, Right right) {

    /** Pages that are looked at. */
    static List<Route> reading(Right right, String... patterns) {
        return routes(right, Set.of(HttpMethod.GET, HttpMethod.HEAD), patterns);
    }

    /** Forms that are sent. */
    static List<Route> sending(Right right, String... patterns) {
        return routes(right, Set.of(HttpMethod.POST), patterns);
    }

    private static List<Route> routes(Right right, Set<HttpMethod> methods, String... patterns) {
        return Stream.of(patterns).map(pattern -> new Route(PathPatternParser.defaultInstance.parse(pattern), methods, right)).toList();
    }
}
