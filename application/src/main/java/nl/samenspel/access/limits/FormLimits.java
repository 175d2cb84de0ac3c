package nl.samenspel.access.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.access.limits.RateLimits.Limit;
import nl.samenspel.web.TooOften;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The one table of how often one client may send a form that is open to everybody. Every such form stands here or, with the reason, among those without; a test holds the
 * table against that of access. A client is an address of the connection, or what a proxy whose word is taken says: see {@link Client}.
 */
@Component
public class FormLimits implements HandlerInterceptor, WebMvcConfigurer {

    /** By the pattern of the page that takes the form. */
    public static final Map<String, Limit> TABLE = Map.of(
            "/melden", Limit.NOTICES_BY_CLIENT,
            "/melden/{nummer}/bezwaar", Limit.NOTICES_BY_CLIENT,
            "/inloggen/link", Limit.TRIES_BY_CLIENT,
            "/inloggen/sleutel", Limit.TRIES_BY_CLIENT,
            "/inloggen/sleutel/vraag", Limit.TRIES_BY_CLIENT,
            "/nieuw-mailadres", Limit.TRIES_BY_CLIENT,
            "/zoeken/gezocht", Limit.WISHES_BY_CLIENT);

    /** Forms without a row above, and why. */
    public static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("/aanbod/{slug}/klopt-niet", "counts by itself, and keeps what was typed"),
            Map.entry("/initiatief-bijhouden", "counts by itself"),
            Map.entry("/initiatief-bijhouden/wijzigen", "counts by itself"),
            Map.entry("/initiatief-toevoegen", "counts its last step by itself, and keeps what was typed"),
            Map.entry("/minder-berichten/{sleutel}", "takes a key that cannot be guessed, from the few machines of mail programs"),
            Map.entry("/inloggen", "counts by itself, also for each mail address"),
            Map.entry("/inloggen/code", "counts wrong codes by itself"),
            Map.entry("/inloggen/telefoon", "counts by itself, also for each number"),
            Map.entry("/inloggen/telefoon/code", "counts wrong codes by itself"),
            Map.entry("/inloggen/demo", "exists in the demo only"),
            Map.entry("/eerste-keer", "counts by itself"),
            Map.entry("/uitloggen", "ends a session"),
            Map.entry("/aan-tafel/niet-verstuurd", "keeps nothing"));

    private final RateLimits limits;

    FormLimits(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            Optional.ofNullable(pattern).map(Object::toString).map(TABLE::get).ifPresent(limit -> count(limit, request));
        }
        return true;
    }

    private void count(Limit limit, HttpServletRequest request) {
        if (limits.attempt(limit, Client.of(request)) instanceof RateLimits.Exceeded exceeded) {
            throw new TooOften(exceeded.until());
        }
    }
}
