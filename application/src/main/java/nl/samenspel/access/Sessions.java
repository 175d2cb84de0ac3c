package nl.samenspel.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * What a session keeps: which account, of which municipality, and for whom that person acts. The municipality of a request is that of its host name; a session made on another municipality's host is
 * worth nothing there. Name and roles are looked up anew for each request, so a role that ends, ends at once, in every session.
 */
@Component
class Sessions implements SecurityContextRepository {

    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String MUNICIPALITY = "samenspel.municipality";

    static final String ACTING = "samenspel.acting";
    private static final String ORGANISATION = "samenspel.organisation";

    /** Whether this person proved more than having a mail account. */
    static final String STRONG = "samenspel.strong";
    private static final String PASSKEY_FIRST = "samenspel.passkey-first";

    private final Actors actors;
    private final Actings actings;
    private final PasskeyRule passkeys;

    Sessions(Actors actors, Actings actings, PasskeyRule passkeys) {
        this.actors = actors;
        this.actings = actings;
        this.passkeys = passkeys;
    }

    /** Begins a session for this person on this municipality's site; an older one of the same browser ends. */
    void begin(AccountId account, MunicipalityCode municipality, HttpServletRequest request) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(ACCOUNT, account.toString());
        session.setAttribute(MUNICIPALITY, municipality.value());
    }

    /** From the next request on this person has all their roles: a passkey was used or made, or the organisation asked for as much. */
    void proved(HttpServletRequest request) {
        request.getSession(true).setAttribute(STRONG, Boolean.TRUE);
    }

    boolean isProved(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(STRONG));
    }

    /** Whether roles of who makes this request wait for the passkey. */
    static boolean isPasskeyFirst(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(PASSKEY_FIRST));
    }

    /** From the next request on whoever this session is of acts for somebody else. */
    void act(Actings.Reference reference, HttpServletRequest request) {
        request.getSession(true).setAttribute(ACTING, reference.toString());
    }

    /** From the next request on whoever this session is of acts for themselves again. */
    void actForOneself(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ACTING);
        }
    }

    /** Remembers that this session began at an organisation, so that logging out can go on there. */
    void cameByOrganisation(HttpServletRequest request) {
        request.getSession(true).setAttribute(ORGANISATION, Boolean.TRUE);
    }

    boolean isByOrganisation(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && Boolean.TRUE.equals(session.getAttribute(ORGANISATION));
    }

    /** Ends the session of this browser, if there is one. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    /** @deprecated by Spring Security, and still abstract there */
    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    /** Nothing is kept on the way out: logging in and out are done in so many words. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContext context = new SecurityContextImpl();
        person(request).flatMap(actors::find).map(self -> withTheRolesProved(self, request)).map(self -> forWhom(self, request)).map(LoggedIn::new).ifPresent(context::setAuthentication);
        return context;
    }

    private Actor withTheRolesProved(Actor self, HttpServletRequest request) {
        if (isProved(request) || !passkeys.concerns(self)) {
            return self;
        }
        request.setAttribute(PASSKEY_FIRST, Boolean.TRUE);
        return passkeys.without(self);
    }

    /** The person for whom is acted; when that is over, the session forgets it. */
    private Actor forWhom(Actor self, HttpServletRequest request) {
        if (!(request.getSession(false).getAttribute(ACTING) instanceof String acting)) {
            return self;
        }
        return Actings.Reference.parse(acting).flatMap(reference -> actings.find(reference, self)).orElseGet(() -> {
            actForOneself(request);
            return self;
        });
    }

    private static Optional<AccountId> person(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String account)) {
            return Optional.empty();
        }
        boolean ofThisHost = CurrentMunicipality.get().map(MunicipalityCode::value).equals(Optional.ofNullable(session.getAttribute(MUNICIPALITY)));
        return ofThisHost ? AccountId.parse(account) : Optional.empty();
    }

    /** Looks into the session when somebody asks who is there, and only once. */
    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = load(request);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
