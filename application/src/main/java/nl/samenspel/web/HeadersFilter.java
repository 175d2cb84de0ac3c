package nl.samenspel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The headers that tell browsers what our pages may and may not do; on every answer, also on errors and files. */
@Component
@Order(-300)
class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:%s; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";
    private static final String DEVICE = "camera=(), microphone=(), payment=(), usb=(), geolocation=(self), "
            + "publickey-credentials-get=(self), publickey-credentials-create=(self)";

    private final String policy;
    private final boolean hiddenFromSearch;

    HeadersFilter(WebSettings settings) {
        String tiles = settings.map().origin();
        this.policy = POLICY.formatted(tiles.isEmpty() ? "" : " " + tiles);
        this.hiddenFromSearch = settings.demo();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(request, response);
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", DEVICE);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (hiddenFromSearch) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
    }
}
