package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What a visitor gets who may not pass: the log-in page, the form again with everything typed, or a refusal. */
@Component
class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

    static final String SIGN_IN = "/inloggen";

    private final Errors errors;
    private final KeptForm kept;
    private final Visitor visitor;

    Refusals(Errors errors, KeptForm kept, Visitor visitor) {
        this.errors = errors;
        this.kept = kept;
        this.visitor = visitor;
    }

    /** Somebody who is known, or a form whose token is missing or too old. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException && kept.mayBeKept(request)) {
            kept.show(null, request, response);
            return;
        }
        Optional<String> first = Paths.isApi(request) ? Optional.empty() : visitor.goesFirst(request);
        if (first.isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, first.get());
        } else {
            errors.answer(HttpServletResponse.SC_FORBIDDEN, request, response);
        }
    }

    /** Somebody who is not known, or not any more. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (Paths.isApi(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            errors.answer(HttpServletResponse.SC_UNAUTHORIZED, request, response);
        } else if (kept.mayBeKept(request)) {
            kept.show(SIGN_IN, request, response);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, SIGN_IN + "?verder="
                    + URLEncoder.encode(Paths.shown(request) + query, StandardCharsets.UTF_8));
        } else {
            errors.answer(HttpServletResponse.SC_FORBIDDEN, request, response);
        }
    }
}
