package nl.samenspel.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.operations.Keys;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.SpokenCode;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes by which somebody without mail comes in. What is kept is a keyed hash: whoever has the database without the installation's key can try nothing. A code is worked out
 * from its number with that key, so who is at the table can see the card once more without the code standing anywhere.
 */
@Component
class Codes {

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Keys keys;
    private final Clock clock;

    Codes(JdbcClient jdbc, Identifiers identifiers, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.keys = keys;
        this.clock = clock;
    }

    /** What a code stands on; of each a person has at most one that works. */
    enum Kind {
        /** A card, given by hand: works until the next card, half a year at most. */
        CARD(false, Period.ofMonths(6)),
        /** A letter, opened by whoever opens it: works once, within three weeks. */
        LETTER(true, Period.ofWeeks(3));

        private final boolean once;
        private final Period valid;

        Kind(boolean once, Period valid) {
            this.once = once;
            this.valid = valid;
        }
    }

    /** A code as it was made. @param number by which it can be worked out again */
    record Made(UUID number, SpokenCode code, Instant expires) {}

    /** Makes a code for somebody; an earlier one of the same kind is worth nothing from then on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Made make(AccountId account, Kind kind, AccountId by) {
        Instant now = clock.instant();
        jdbc.sql("update access.code set ended = ? where account = ? and kind = ? and ended is null").params(utc(now), account.value(), kind.name()).update();
        UUID number = identifiers.next();
        SpokenCode code = spoken(number);
        Instant expires = now.atZone(ZoneOffset.UTC).plus(kind.valid).toInstant();
        jdbc.sql("insert into access.code (municipality, id, account, kind, hash, made, made_by, expires) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), number, account.value(), kind.name(), hash(code), utc(now), by.value(), utc(expires))
                .update();
        return new Made(number, code, expires);
    }

    /** The signs of the code with this number. */
    SpokenCode spoken(UUID number) {
        return spoken("codes", number);
    }

    /** The signs that belong to a number, with the key of this name. */
    SpokenCode spoken(String key, UUID number) {
        return SpokenCode.from(keys.mac(key, number.toString().getBytes(StandardCharsets.US_ASCII)));
    }

    /** Whose code this is, if it works now; it is not used up. */
    @Transactional(readOnly = true)
    public Optional<AccountId> look(SpokenCode code) {
        return jdbc.sql("select account from access.code where hash = ? and ended is null and expires > ?")
                .params(hash(code), utc(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** Uses a code: whom it lets in. One that works once is over then. */
    @Transactional
    public Optional<AccountId> use(SpokenCode code) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update access.code set used = :now, ended = case when kind = any (cast(:once as text[])) then :now end
                         where hash = :hash and ended is null and expires > :now
                         returning account
                        """)
                .param("now", utc(now))
                .param("once", Stream.of(Kind.values()).filter(kind -> kind.once).map(Enum::name).toArray(String[]::new))
                .param("hash", hash(code))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** What is kept of a code. */
    byte[] hash(SpokenCode code) {
        return keys.mac("code-hashes", code.bytes());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
