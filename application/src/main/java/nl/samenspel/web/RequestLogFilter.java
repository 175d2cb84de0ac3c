package nl.samenspel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives each request its number and notes how it went, in the log and in the {@link RequestFigures}: method, kind of page, status, milliseconds. Neither the address
 * itself nor anything about the visitor is noted. It comes before everything that may refuse a request, so that a page
 * which says "mention this number" has one that stands in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestLogFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger("nl.samenspel.requests");
    private static final String MDC_KEY = "traceId";

    private final transient RequestFigures figures;

    RequestLogFilter(RequestFigures figures) {
        this.figures = figures;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        TraceId trace = TraceId.begin(request.getHeader("traceparent"), ThreadLocalRandom.current());
        trace.putIn(request);
        MDC.put(MDC_KEY, trace.digits());
        try {
            chain.doFilter(request, response);
        } finally {
            String kind = kind(request);
            long took = System.nanoTime() - begin;
            figures.note(request.getMethod(), kind, response.getStatus(), took);
            if (LOG.isInfoEnabled()) {
                LOG.info("{} {} {} {} ms {}", request.getMethod(), kind, response.getStatus(), TimeUnit.NANOSECONDS.toMillis(took), trace.digits());
            }
            MDC.remove(MDC_KEY);
        }
    }

    /** The pattern of the address, with a name in the place of what differs: "/aanbod/{slug}". */
    private static String kind(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "-" : pattern.toString();
    }
}
