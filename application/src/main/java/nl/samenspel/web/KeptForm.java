package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * A posted form that could not be accepted because its token expired or its sender is no longer logged in: a page that
 * carries everything typed and sends it again at the press of a button. Only for forms that surely came from our own
 * pages, because the button sends them with a good token.
 */
@Component
class KeptForm {

    private final PageWriter writer;
    private final Frame frame;

    KeptForm(PageWriter writer, Frame frame) {
        this.writer = writer;
        this.frame = frame;
    }

    boolean mayBeKept(HttpServletRequest request) {
        return request.getMethod().equals("POST") && !Paths.isApi(request) && cameFromHere(request);
    }

    private boolean cameFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String here = frame.publicAddress(request);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return origin.equals(here);
        }
        String referer = request.getHeader(HttpHeaders.REFERER);
        return referer != null && referer.startsWith(here + "/");
    }

    /** @param signInUrl where to log in first, if that is needed */
    void show(@Nullable String signInUrl, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(HttpServletResponse.SC_FORBIDDEN, signInUrl == null ? Map.of() : Map.of("signInUrl", signInUrl), request, response);
    }

    /** @param until from when on the form may be sent again */
    void showUntil(Instant until, HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(HttpStatus.TOO_MANY_REQUESTS.value(), Map.of("until", until), request, response);
    }

    private void show(int status, Map<String, Object> why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String type = request.getContentType();
        Map<String, Object> model = new HashMap<>(why);
        model.put("action", Paths.shown(request) + query);
        model.put("fields", fields(request));
        model.put("filesLost", type != null && type.startsWith("multipart/"));
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        writer.write("web/again", model, request, response);
    }

    /** Everything that was in the form itself, without its old token and without what stands in the address. */
    private static Map<String, List<String>> fields(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, Arrays.asList(values)));
        if (token != null) {
            fields.remove(token.getParameterName());
        }
        if (request.getQueryString() != null) {
            for (String part : request.getQueryString().split("&")) {
                fields.remove(part.split("=", 2)[0]);
            }
        }
        return fields;
    }
}
