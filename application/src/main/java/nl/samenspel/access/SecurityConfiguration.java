package nl.samenspel.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.messages.FewerLinks;
import java.time.Duration;
import nl.samenspel.web.FrameSecurity;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * The chain every request passes: deny by default, from the access table. An anonymous visitor has no session and gets no cookie; who logs in gets a session in the database,
 * which every node knows.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(OpenIdSettings.class)
@EnableJdbcHttpSession(tableName = "access.session", maxInactiveIntervalInSeconds = 12 * 60 * 60, cleanupCron = "-")
class SecurityConfiguration {

    static final String SESSION_COOKIE = "samenspel";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, FrameSecurity frame, TableAuthorization table, Sessions sessions) throws Exception {
        frame.applyTo(http);
        http.csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isOneClick));
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                        .anyRequest().access(table))
                .addFilterBefore(new UnknownPages(), CsrfFilter.class)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The button of a mail program has no form of ours, and so no token: what it may change stands in the address, and it changes nothing by who is logged in. */
    private static boolean isOneClick(HttpServletRequest request) {
        return TableAuthorization.pathOf(request).startsWith(FewerLinks.PATH + "/") && "One-Click".equals(request.getParameter("List-Unsubscribe"));
    }

    /** Nobody logs in with a password, and there is no user that Spring Boot should invent. */
    @Bean
    AuthenticationManager noPasswords() {
        return _ -> {
            throw new ProviderNotFoundException("Logging in goes by link or passkey");
        };
    }

    /** Sent along when somebody comes from a mail ({@code Lax}); over https only there; no script can read it. */
    @Bean
    DefaultCookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(SESSION_COOKIE);
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    /** Also on the way to an error page, so that who is logged in stays so there. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }
}
