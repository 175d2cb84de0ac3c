package nl.samenspel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** Keeps a chosen language or theme in a cookie, and only a chosen one. */
@Component
@Order(-200)
class ChoiceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getQueryString() != null) {
            keep(Choice.LANGUAGE, word -> Language.ofCode(word).isPresent(), request, response);
            keep(Choice.THEME, word -> Theme.ofWord(word).isPresent(), request, response);
        }
        chain.doFilter(request, response);
    }

    private static void keep(Choice choice, Predicate<String> known, HttpServletRequest request,
            HttpServletResponse response) {
        choice.inAddress(request).filter(known).ifPresent(word -> response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(choice.word(), word)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(word.equals(Theme.SYSTEM.word()) ? Duration.ZERO : KEPT)
                        .build().toString()));
    }
}
