package nl.samenspel.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Fills a template and sends it. A page is finished before its first byte leaves, so it is never half an error. */
@Component
class PageWriter {

    private final TemplateEngine templates;
    private final Frame frame;

    PageWriter(TemplateEngine templates, Frame frame) {
        this.templates = templates;
        this.frame = frame;
    }

    boolean knows(String template) {
        return templates.hasTemplate(template + ".jte");
    }

    void write(String template, Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Page page = frame.page(request);
        Map<String, Object> parameters = new HashMap<>(model);
        parameters.put("page", page);
        PageBytes whole = new PageBytes();
        templates.render(template + ".jte", parameters, whole);

        for (Object value : model.values()) {
            if (value instanceof DecidesStatus deciding) {
                deciding.status().ifPresent(response::setStatus);
            }
        }
        response.setContentType("text/html;charset=UTF-8");
        // Becomes Content-Language; Spring has set it to what the browser prefers.
        response.setLocale(page.inLanguage().plain());
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, page.signedIn() == null ? "private, no-cache" : "no-store");
        }
        send(whole, request, response);
    }

    private static void send(PageBytes whole, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PageBytes sent = whole;
        if (whole.length() >= Packed.WORTH_IT && Packed.isAskedFor(request)) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            sent = whole.packed();
        }
        response.setContentLength(sent.length());
        sent.sendTo(response.getOutputStream());
    }
}
