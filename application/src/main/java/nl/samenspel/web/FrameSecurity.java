package nl.samenspel.web;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * What the web frame brings into the security chain: the token of forms in a cookie (an anonymous visitor has no
 * session), refusals in the house style, and forms that survive an expired token or a lost session. Headers are written
 * by {@link HeadersFilter}, because they belong on every answer.
 */
@Component
public class FrameSecurity {

    private final Refusals refusals;

    FrameSecurity(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Called once by whoever builds the security chain; who may do what is decided there. */
    public void applyTo(HttpSecurity http) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("formulier");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(handling -> handling
                        .accessDeniedHandler(refusals)
                        .authenticationEntryPoint(refusals));
    }
}
