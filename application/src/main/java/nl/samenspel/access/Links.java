package nl.samenspel.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.samenspel.people.MailAddress;
import nl.samenspel.places.CurrentMunicipality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links that let somebody in, once, within half an hour, on the site of one municipality. Of the secret in a link only the hash is kept. */
@Component
class Links {

    static final Duration VALID = Duration.ofMinutes(30);
    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a link is worth at this moment. */
    sealed interface State {}

    /** It lets in whoever has this address. */
    record Open(MailAddress mail, String onward) implements State {}

    /** It did its work already. */
    record Used() implements State {}

    /** Its half hour is over. */
    record Expired() implements State {}

    /** It never was one of this municipality's links, or that is long ago. */
    record Unknown() implements State {}

    /** A fresh link's secret. */
    record Fresh(String secret, Instant expires) {}

    /** Makes a link. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Fresh make(MailAddress mail, String onward) {
        Fresh link = new Fresh(Secrets.make(), clock.instant().plus(VALID));
        jdbc.sql("insert into access.log_in_link (municipality, token_hash, mail, onward, expires) values (?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), Secrets.hash(link.secret()), mail.value(), onward, utc(link.expires()))
                .update();
        return link;
    }

    /** Looks at a link without using it. */
    @Transactional(readOnly = true)
    public State look(String secret) {
        return jdbc.sql("select mail, onward, expires, used from access.log_in_link where token_hash = ?")
                .param(Secrets.hash(secret))
                .query((row, _) -> state(row.getString("mail"), row.getString("onward"), row.getObject("expires", OffsetDateTime.class), row.getObject("used", OffsetDateTime.class)))
                .optional()
                .orElseGet(Unknown::new);
    }

    /** Uses a link up, and forgets the address in it. Of two who do so at the same moment one gets {@link Used}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public State use(String secret) {
        State state = look(secret);
        if (!(state instanceof Open)) {
            return state;
        }
        int used = jdbc.sql("update access.log_in_link set used = ?, mail = '' where token_hash = ? and used is null")
                .params(utc(clock.instant()), Secrets.hash(secret))
                .update();
        return used == 1 ? state : new Used();
    }

    private State state(String mail, String onward, OffsetDateTime expires, @Nullable OffsetDateTime used) {
        if (used != null) {
            return new Used();
        }
        return clock.instant().isBefore(expires.toInstant()) ? new Open(new MailAddress(mail), onward) : new Expired();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
