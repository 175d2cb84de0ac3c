package nl.samenspel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds files to a size before a byte of them is read. The server reads a form before anybody knows who sent it, so a page that takes large files is a {@link LargeUpload}, all
 * others take little, and only a few large ones come in at a time: they may take minutes, and do not take the turns of those who only look (see {@link Turns}).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Uploads extends OncePerRequestFilter {

    static final String LARGE = Uploads.class.getName() + ".large";

    private static final long LITTLE = 2_000_000;
    private static final int LARGE_ONES_AT_A_TIME = 2;

    private final List<LargeUpload> pages;
    private final Semaphore places = new Semaphore(LARGE_ONES_AT_A_TIME, true);

    Uploads(List<LargeUpload> pages) {
        this.pages = List.copyOf(pages);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        long most = pages.stream().filter(page -> page.path().equals(request.getRequestURI())).mapToLong(LargeUpload::mostBytes).findFirst().orElse(LITTLE);
        long length = request.getContentLengthLong();
        if (length > most || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (length <= LITTLE) {
            chain.doFilter(request, response);
        } else if (places.tryAcquire()) {
            try {
                request.setAttribute(LARGE, true);
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } else {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
