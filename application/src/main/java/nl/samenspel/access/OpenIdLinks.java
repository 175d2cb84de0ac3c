package nl.samenspel.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.people.Account;
import nl.samenspel.people.AccountId;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose account a log-in at an organisation leads to. The first time it is found by a mail address that the provider checked, and only for who has a role here: nobody gets in as
 * a resident by way of an employer. Who has no role any more does not get in this way any more.
 */
@Component
class OpenIdLinks {

    private final JdbcClient jdbc;
    private final People people;
    private final Actors actors;
    private final Clock clock;

    OpenIdLinks(JdbcClient jdbc, People people, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
    }

    /** The account, if there is one with a role. @param mail checked by the provider */
    @Transactional
    public Optional<AccountId> account(String issuer, String subject, Optional<MailAddress> mail) {
        Optional<AccountId> linked = jdbc.sql("update access.openid_link set last_used = ? where issuer = ? and subject = ? returning account")
                .params(now(), issuer, subject)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
        if (linked.isPresent()) {
            return linked.filter(this::hasRole);
        }
        List<AccountId> candidates = mail.stream().flatMap(address -> people.at(address).stream()).map(Account::id).filter(this::hasRole).toList();
        if (candidates.size() != 1) {
            return Optional.empty();
        }
        jdbc.sql("insert into access.openid_link (municipality, issuer, subject, account, since, last_used) values (?, ?, ?, ?, ?, ?)")
                .params(CurrentMunicipality.require().value(), issuer, subject, candidates.getFirst().value(), now(), now())
                .update();
        return Optional.of(candidates.getFirst());
    }

    private boolean hasRole(AccountId account) {
        return actors.find(account).filter(actor -> !actor.grants().isEmpty()).isPresent();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
