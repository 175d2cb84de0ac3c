package nl.samenspel.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.people.AccountId;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.privacy.AccessLog;
import nl.samenspel.privacy.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has which role in the municipality of the moment. A role that ends is written down as ended, never taken out: who could do what, and who allowed it, stays readable. */
@Component
public class Roles {

    private static final String PROCESSING = "roles";

    private final JdbcClient jdbc;
    private final Identifiers identifiers;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final AccessLog log;

    Roles(JdbcClient jdbc, Identifiers identifiers, Clock clock, ApplicationEventPublisher events, AccessLog log) {
        this.jdbc = jdbc;
        this.identifiers = identifiers;
        this.clock = clock;
        this.events = events;
        this.log = log;
    }

    /** What came of ending a role. */
    public sealed interface Ending {}

    /** It ended, or had already. */
    public record Ended() implements Ending {}

    /** There is no such grant here. */
    public record NoSuchGrant() implements Ending {}

    /** It is the last administrator's: without one nobody could give roles again. */
    public record LastAdministrator() implements Ending {}

    /**
     * Gives somebody a role from now on; whoever has it already keeps it as it was.
     *
     * @param by who gives it; null when the program does, at its first start
     * @throws IllegalArgumentException when this role does not take such a scope, or is not given by anybody
     */
    @Transactional
    public void give(AccountId account, Role role, Scope scope, @Nullable AccountId by) {
        Grant grant = new Grant(role, scope);
        if (!Role.given().contains(role)) {
            throw new IllegalArgumentException(role + " comes by logging in and is not given");
        }
        UUID id = identifiers.next();
        int given = jdbc.sql("""
                        insert into access.role_grant (municipality, id, account, role, scope_kind, scope, since, granted_by)
                        values (:municipality, :id, :account, :role, :kind, :scope, :now, :by) on conflict do nothing
                        """)
                .param("municipality", CurrentMunicipality.require().value())
                .param("id", id)
                .param("account", account.value())
                .param("role", grant.role().name())
                .param("kind", grant.scope().kind().name())
                .param("scope", ScopeColumns.value(grant.scope()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
        if (given == 1) {
            log.note(Deed.CREATE, account, PROCESSING, "access.logged.role", id.toString());
            events.publishEvent(new RolesChanged(CurrentMunicipality.require(), account.value()));
        }
    }

    /** Ends a role now, in every session of who had it. */
    @Transactional
    public Ending end(UUID grant, AccountId by) {
        // Two administrators who end each other's role at the same moment take turns here.
        List<UUID> administrators = jdbc.sql("select id from access.role_grant where role = ? and until is null order by id for update")
                .param(Role.ADMINISTRATOR.name())
                .query(UUID.class)
                .list();
        if (administrators.equals(List.of(grant))) {
            return new LastAdministrator();
        }
        Optional<UUID> account = jdbc.sql("select account from access.role_grant where id = ?").param(grant).query(UUID.class).optional();
        if (account.isEmpty()) {
            return new NoSuchGrant();
        }
        jdbc.sql("update access.role_grant set until = ?, ended_by = ? where id = ? and until is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), by.value(), grant)
                .update();
        log.note(Deed.CHANGE, new AccountId(account.get()), PROCESSING, "access.logged.role", grant.toString());
        events.publishEvent(new RolesChanged(CurrentMunicipality.require(), account.get()));
        return new Ended();
    }

    /** All grants as {@link #all()} tells them, to be shown to somebody: that is noted for each person who stands in them. */
    @Transactional
    public List<GivenRole> show() {
        List<GivenRole> grants = all();
        log.note(Deed.READ, grants.stream().map(GivenRole::account).collect(Collectors.toSet()), PROCESSING, "access.logged.role", "");
        return grants;
    }

    /** All grants, those that hold first, then the latest ended. */
    @Transactional(readOnly = true)
    public List<GivenRole> all() {
        return jdbc.sql("""
                        select g.id, g.account, g.role, g.scope_kind, g.scope, g.since, g.granted_by, g.until, g.ended_by
                          from access.role_grant g join people.account a on a.id = g.account
                         order by g.until desc nulls first, a.name collate "nl-x-icu", g.since
                        """)
                .query((row, _) -> new GivenRole(
                        row.getObject("id", UUID.class),
                        new AccountId(row.getObject("account", UUID.class)),
                        new Grant(Role.valueOf(row.getString("role")), ScopeColumns.read(row.getString("scope_kind"), row.getString("scope"))),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("granted_by", UUID.class)).map(AccountId::new),
                        Optional.ofNullable(row.getObject("until", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                        Optional.ofNullable(row.getObject("ended_by", UUID.class)).map(AccountId::new)))
                .list();
    }
}
