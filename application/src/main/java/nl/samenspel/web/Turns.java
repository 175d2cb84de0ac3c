package nl.samenspel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets visitors take turns. Only a few pages are made at once, as many as the processors can serve well, and who came first goes first. Without it the server's threads stay
 * with the connections they have, as long as those ask on, while others wait: half of the pages came in 24 ms and one in a hundred took 670 ms.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Turns extends OncePerRequestFilter {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Semaphore turns;

    Turns(@Value("${samenspel.pages-at-once:12}") int pagesAtOnce) {
        this.turns = new Semaphore(pagesAtOnce, true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getAttribute(Uploads.LARGE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!itIsMyTurn()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean itIsMyTurn() {
        try {
            return turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
