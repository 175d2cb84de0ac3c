package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets Spring Security ask the {@link Gate} about every request. */
@Component
class TableAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String FIGURES = "/actuator/prometheus";

    @Override
    public Decision authorize(Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        String path = pathOf(request);
        if (path.equals(FIGURES) && comesFromThisMachine(request)) {
            return new Decision.Allowed();
        }
        return Gate.decide(HttpMethod.valueOf(request.getMethod()), path, () -> actor(authentication.get()));
    }

    /** The path within the application, as sent. */
    static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Optional<Actor> actor(Authentication authentication) {
        return authentication instanceof LoggedIn somebody ? Optional.of(somebody.actor()) : Optional.empty();
    }

    /** Asked directly on this machine, not by way of a proxy on it that speaks for somebody else. */
    private static boolean comesFromThisMachine(HttpServletRequest request) {
        boolean spokenFor = request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null || request.getHeader("Via") != null;
        try {
            return !spokenFor && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
