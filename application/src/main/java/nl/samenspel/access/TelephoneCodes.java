package nl.samenspel.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.messages.Letter;
import nl.samenspel.messages.Post;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.operations.Keys;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.Channel;
import nl.samenspel.people.People;
import nl.samenspel.people.TelephoneNumber;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Logging in with a code by telephone. Whoever asks gets the same answer, known or not, but only somebody's number is called: a text costs money, and a stranger's sleep. The
 * message names no sender, for whoever sees that telephone may be the one who must not know.
 */
@Component
class TelephoneCodes {

    static final Duration VALID = Duration.ofMinutes(10);
    static final int TRIES = 5;
    private static final int CODES = 1_000_000;

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final People people;
    private final Post post;
    private final Messages messages;
    private final Keys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TelephoneCodes(JdbcClient jdbc, Identifiers identifiers, People people, Post post, Messages messages, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.people = people;
        this.post = post;
        this.messages = messages;
        this.keys = keys;
        this.clock = clock;
    }

    /** What came of typing a code. */
    sealed interface Answer {}

    /** The code is right; it lets in whoever of these it is. */
    record Right(List<Account> people, String onward) implements Answer {}

    /** It is not right, or this was asked too long ago, or tried too often. */
    record Wrong() implements Answer {}

    /** Sends a code to this number if it is somebody's. @return the number of the asking, which is there for a stranger's telephone too */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID send(TelephoneNumber telephone, Channel channel, String onward, Language language) {
        UUID asking = identifiers.next();
        if (people.at(telephone).isEmpty()) {
            return asking;
        }
        String code = "%06d".formatted(random.nextInt(CODES));
        Instant expires = clock.instant().plus(VALID);
        jdbc.sql("insert into access.telephone_code (municipality, id, telephone, hash, onward, expires) values (?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), asking, telephone.value(), hash(asking, code), onward, expires.atOffset(ZoneOffset.UTC))
                .update();
        String shown = code.substring(0, 3) + " " + code.substring(3);
        String words = messages.text(language, channel == Channel.VOICE_CALL ? "access.telephone.spoken" : "access.telephone.text", shown);
        post.queueSecret(channel, telephone, new Letter(language, messages.text(language, "access.telephone.subject"), List.of(words), null), expires, true);
        return asking;
    }

    /** Looks whether this is the code; each look is a try, right or wrong. */
    @Transactional
    public Answer look(UUID asking, String typed) {
        Optional<Line> line = jdbc.sql("""
                        update access.telephone_code set tries = tries + 1 where id = ? and used is null and expires > ? and tries < ?
                        returning telephone, hash, onward
                        """)
                .params(asking, clock.instant().atOffset(ZoneOffset.UTC), TRIES)
                .query((row, _) -> new Line(new TelephoneNumber(row.getString(1)), row.getBytes(2), row.getString(3)))
                .optional();
        return line.filter(each -> MessageDigest.isEqual(each.hash(), hash(asking, typed.replaceAll("\\D", ""))))
                .<Answer>map(each -> new Right(people.at(each.telephone()), each.onward()))
                .orElseGet(Wrong::new);
    }

    /** Uses the code up. Of two who do so at the same moment one is too late. */
    @Transactional
    public boolean use(UUID asking, AccountId account) {
        return jdbc.sql("""
                        update access.telephone_code c set used = ?, telephone = '' where id = ? and used is null
                           and exists (select 1 from people.reach r join people.account a on a.id = r.account where r.account = ? and r.telephone = c.telephone and a.ended is null)
                        """)
                .params(clock.instant().atOffset(ZoneOffset.UTC), asking, account.value())
                .update() == 1;
    }

    private byte[] hash(UUID asking, String code) {
        return keys.mac("telephone-codes", (asking + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    private record Line(TelephoneNumber telephone, byte[] hash, String onward) {}
}
