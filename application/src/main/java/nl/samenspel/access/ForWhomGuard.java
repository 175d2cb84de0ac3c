package nl.samenspel.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.web.Standing;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a form that was filled in for one person and arrives while one acts for another, or for oneself: a second tab, a sitting that ended by itself. Nothing of it is done;
 * the page that answers carries everything typed.
 */
@Component
class ForWhomGuard implements HandlerInterceptor, WebMvcConfigurer {

    static final String ANSWER = "/aan-tafel/niet-verstuurd";

    /** Stopping does no harm to anybody, and the answer itself must be given. */
    private static final Set<String> ALWAYS = Set.of("/aan-tafel/klaar", "/mijn/voor-een-ander/klaar", ANSWER);

    private final CurrentActor current;

    ForWhomGuard(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws ServletException, IOException {
        String said = request.getMethod().equals("POST") ? request.getParameter(Standing.FIELD) : null;
        Optional<Actor> actor = said == null ? Optional.empty() : current.find();
        if (actor.isEmpty() || said.equals(forWhom(actor.get())) || ALWAYS.contains(request.getRequestURI())) {
            return true;
        }
        request.getRequestDispatcher(ANSWER).forward(request, response);
        return false;
    }

    private static String forWhom(Actor actor) {
        return actor.acting().isPresent() ? actor.account().toString() : "";
    }
}
