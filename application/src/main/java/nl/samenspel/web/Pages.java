package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The page that somebody looks at, for what is made of it besides HTML: a document to print, a file for a calendar. */
@Component
public class Pages {

    private final Frame frame;

    Pages(Frame frame) {
        this.frame = frame;
    }

    public Page of(HttpServletRequest request) {
        return frame.page(request);
    }
}
