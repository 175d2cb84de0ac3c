package nl.samenspel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something a visitor may choose for all pages: in the address at the moment of choosing, in a cookie from then on.
 * Whoever chooses nothing gets no cookie.
 */
enum Choice {
    LANGUAGE("taal"),
    THEME("thema");

    private final String word;

    Choice(String word) {
        this.word = word;
    }

    static Language language(HttpServletRequest request) {
        return LANGUAGE.find(request, Language::ofCode).orElse(Language.NL);
    }

    static Theme theme(HttpServletRequest request) {
        return THEME.find(request, Theme::ofWord).orElse(Theme.SYSTEM);
    }

    /** The name of the query parameter and of the cookie. */
    String word() {
        return word;
    }

    private <T> Optional<T> find(HttpServletRequest request, Function<String, Optional<T>> known) {
        Optional<T> chosen = inAddress(request).flatMap(known);
        return chosen.isPresent() ? chosen : inCookie(request).flatMap(known);
    }

    /** Read from the query string itself: asking the request for parameters would read a posted form as well. */
    Optional<String> inAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || !query.contains(word)) {
            return Optional.empty();
        }
        for (String part : query.split("&")) {
            if (part.startsWith(word + "=")) {
                return Optional.of(part.substring(word.length() + 1));
            }
        }
        return Optional.empty();
    }

    private Optional<String> inCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(word)) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }
}
