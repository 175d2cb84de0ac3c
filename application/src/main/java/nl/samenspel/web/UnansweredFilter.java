package nl.samenspel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers what nobody else answered, because the server would write the message of the exception into its log. It knows
 * whose municipality it is already, which the page wants to say.
 */
@Component
@Order(-400)
class UnansweredFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Errors errors;

    UnansweredFilter(Errors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException exception) {
            errors.failed(exception, request, response);
        }
    }
}
