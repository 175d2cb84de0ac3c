package nl.samenspel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The path a visitor asked for, also while an error page is being made for it. */
final class Paths {

    private Paths() {
    }

    /** The path as it stood in the request: still encoded, so that it can be put in a link again. */
    static String shown(HttpServletRequest request) {
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original
                ? original : request.getRequestURI();
        if (path == null || !path.startsWith("/")) {
            return "/";
        }
        int parameters = path.indexOf(';');
        String plain = parameters < 0 ? path : path.substring(0, parameters);
        // Two slashes in front would make a link to another host.
        return plain.startsWith("//") ? "/" : plain;
    }

    static boolean isApi(HttpServletRequest request) {
        String path = shown(request);
        return path.startsWith("/api/") || path.equals("/api");
    }

    /** The query without one parameter, ending in "&amp;" unless nothing is left. */
    static String queryWithout(@Nullable String query, String parameter) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        StringBuilder rest = new StringBuilder();
        for (String part : query.split("&")) {
            if (!part.isEmpty() && !part.equals(parameter) && !part.startsWith(parameter + "=")) {
                rest.append(part).append('&');
            }
        }
        return rest.toString();
    }
}
