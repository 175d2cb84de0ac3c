package nl.samenspel.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who logged in, in the form Spring Security passes around. It lives as long as one request and is never stored: a session keeps two numbers only. */
final class LoggedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    LoggedIn(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    Actor actor() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.account().toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoggedIn that && that.actor.equals(actor);
    }

    @Override
    public int hashCode() {
        return actor.hashCode();
    }
}
