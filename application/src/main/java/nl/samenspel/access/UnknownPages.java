package nl.samenspel.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Says at once that there is no page, or none for this method, where the {@link AccessTable} has none: before forms, sessions and logging in come into it. */
final class UnknownPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getDispatcherType() != DispatcherType.REQUEST) {
            chain.doFilter(request, response); // the page that says so is itself no page of the table
            return;
        }
        switch (Gate.decide(HttpMethod.valueOf(request.getMethod()), TableAuthorization.pathOf(request), Optional::empty)) {
            case Decision.NoSuchPage() -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
            case Decision.OtherMethods(var methods) -> {
                response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
            case Decision.Allowed(), Decision.LogInFirst(), Decision.NotYours() -> chain.doFilter(request, response);
        }
    }
}
