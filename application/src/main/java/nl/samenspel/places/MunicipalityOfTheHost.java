package nl.samenspel.places;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every request the municipality of its host name, before anything else looks at it. A request to a host that no municipality has goes on without one: it sees no
 * municipality's data, and the web frame answers that this address is not set up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class MunicipalityOfTheHost extends OncePerRequestFilter {

    private final Municipalities municipalities;

    MunicipalityOfTheHost(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<Municipality> municipality = municipalities.atHost(request.getServerName());
        if (municipality.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            CurrentMunicipality.call(municipality.get().code(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
