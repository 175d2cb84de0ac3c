package nl.samenspel.access;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * People for tests, logged in as in life: an account, its roles and a session in the database. A test sends the cookie along: {@code
 * mvc.perform(get("http://utrecht.localhost/mijn").cookie(people.loggedIn(UTRECHT, new Grant(BROKER, WHOLE_MUNICIPALITY))))}.
 */
@Component
public class TestPeople {

    private final People people;
    private final Roles roles;
    private final SessionRepository<Session> sessions;

    @SuppressWarnings("unchecked")
    TestPeople(People people, Roles roles, SessionRepository<?> sessions) {
        this.people = people;
        this.roles = roles;
        this.sessions = (SessionRepository<Session>) sessions;
    }

    /** A mail address nobody else in the tests has. */
    public static MailAddress freshMail() {
        return new MailAddress("iemand-" + UUID.randomUUID() + "@voorbeeld.nl");
    }

    /** A person with these roles in this municipality. */
    public AccountId somebody(MunicipalityCode municipality, Grant... grants) {
        AccountId account = people.register("Bo Test", freshMail());
        CurrentMunicipality.run(municipality, () -> {
            for (Grant grant : grants) {
                roles.give(account, grant.role(), grant.scope(), null);
            }
        });
        return account;
    }

    /** The cookie of a session of this person on the site of this municipality, begun with a passkey. */
    public Cookie session(MunicipalityCode municipality, AccountId account) {
        return session(municipality, account, true);
    }

    /** The same, begun by a link in a mail. */
    Cookie sessionByMail(MunicipalityCode municipality, AccountId account) {
        return session(municipality, account, false);
    }

    private Cookie session(MunicipalityCode municipality, AccountId account, boolean proved) {
        Session session = sessions.createSession();
        session.setAttribute(Sessions.STRONG, proved);
        session.setAttribute(Sessions.ACCOUNT, account.toString());
        session.setAttribute(Sessions.MUNICIPALITY, municipality.value());
        sessions.save(session);
        return new Cookie(SecurityConfiguration.SESSION_COOKIE, Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
    }

    /** A fresh person with these roles, logged in on the site of this municipality. */
    public Cookie loggedIn(MunicipalityCode municipality, Grant... grants) {
        return session(municipality, somebody(municipality, grants));
    }
}
