package nl.samenspel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says at a host name of no municipality that nothing is set up there; only the health of the program answers. */
@Component
@Order(-250)
class UnknownHost extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED = 421;
    /** Where the first administrator sets up the first municipality, whose host this then is. */
    private static final String FIRST_TIME = "/eerste-keer";

    private final transient Errors errors;

    UnknownHost(Errors errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (CurrentMunicipality.get().isPresent() || path.startsWith("/actuator/") || path.startsWith(Assets.ROOT) || path.equals(FIRST_TIME)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            errors.answer(MISDIRECTED, request, response);
        }
    }
}
