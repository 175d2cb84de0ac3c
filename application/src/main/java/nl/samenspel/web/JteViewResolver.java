package nl.samenspel.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Finds the template for the name a controller returns: "directory/entry" is {@code directory/entry.jte}, and
 * "redirect:/mijn" sends the visitor on with 303, so that reloading does not send a form twice.
 */
class JteViewResolver implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";

    private final PageWriter writer;
    private final Map<String, View> views = new ConcurrentHashMap<>();

    JteViewResolver(PageWriter writer) {
        this.writer = writer;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        return name.startsWith(REDIRECT) ? redirect(name) : views.computeIfAbsent(name, this::template);
    }

    private static View redirect(String name) {
        RedirectView view = new RedirectView(name.substring(REDIRECT.length()), true, false, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private View template(String name) {
        if (!writer.knows(name)) {
            throw new IllegalArgumentException("No template '" + name + "'");
        }
        return (model, request, response) -> writer.write(name, model == null ? Map.of() : model, request, response);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
