package nl.samenspel.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.people.Account;
import nl.samenspel.people.People;
import nl.samenspel.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is held of somebody to let that person in: sessions, links and passkeys, which go; and roles, which end and stay readable until their term, because others relied on them. */
@Component
class AccessData implements PersonalData {

    private static final String LINKS = "access.log_in_link";

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    AccessData(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Account person) {
        return List.of(
                new Held("log-in", "access.held.session", jdbc.sql("select creation_time, last_access_time from access.session where principal_name = ? order by creation_time")
                        .param(person.id().toString())
                        .query((row, _) -> fields("since", Instant.ofEpochMilli(row.getLong(1)), "used", Instant.ofEpochMilli(row.getLong(2))))
                        .list()),
                new Held("log-in", "access.held.link", !people.hasAddressAlone(person) ? List.of() : jdbc.sql("select expires from access.log_in_link where mail = lower(?) order by expires")
                        .param(person.mail())
                        .query((row, _) -> fields("expires", row.getObject(1, OffsetDateTime.class).toInstant()))
                        .list()),
                new Held("log-in", "access.held.mail-change", jdbc.sql("select mail, expires from access.mail_change where account = ? and used is null order by expires")
                        .param(person.id().value())
                        .query((row, _) -> fields("mail", row.getString(1), "expires", row.getObject(2, OffsetDateTime.class).toInstant()))
                        .list()),
                new Held("passkeys", "access.held.passkey", jdbc.sql("select label, created, last_used from access.passkey where account = ? order by created")
                        .param(person.id().value())
                        .query((row, _) -> fields("label", row.getString(1), "since", row.getObject(2, OffsetDateTime.class).toInstant(), "used", row.getObject(3, OffsetDateTime.class).toInstant()))
                        .list()),
                new Held("log-in", "access.held.code", jdbc.sql("select kind, made, expires, used from access.code where account = ? and ended is null order by made")
                        .param(person.id().value())
                        .query((row, _) -> code(row.getString(1), row.getObject(2, OffsetDateTime.class), row.getObject(3, OffsetDateTime.class), row.getObject(4, OffsetDateTime.class)))
                        .list()),
                new Held("at-the-table", "access.held.sitting", jdbc.sql("select began, agreed, call_name, call_telephone from access.sitting where person = ? order by began")
                        .param(person.id().value())
                        .query((row, _) -> fields("began", row.getObject(1, OffsetDateTime.class).toInstant(), "agreed", row.getString(2), "name", row.getString(3), "telephone", row.getString(4)))
                        .list()),
                new Held("at-the-table", "access.held.helped", jdbc.sql("select began from access.sitting where helper = ? order by began")
                        .param(person.id().value())
                        .query((row, _) -> fields("began", row.getObject(1, OffsetDateTime.class).toInstant()))
                        .list()),
                new Held("representation", "access.held.representative", jdbc.sql("select called, offered, until from people.representation where person = ? order by offered")
                        .param(person.id().value())
                        .query((row, _) -> fields("called", row.getString(1), "offered", row.getObject(2, OffsetDateTime.class).toInstant(), "until", row.getString(3)))
                        .list()),
                new Held("representation", "access.held.represents", jdbc.sql("select accepted, until from people.representation where representative = ? order by offered")
                        .param(person.id().value())
                        .query((row, _) -> fields("accepted", row.getObject(1, OffsetDateTime.class).toInstant(), "until", row.getString(2)))
                        .list()),
                new Held("openid", "access.held.openid", jdbc.sql("select issuer, since, last_used from access.openid_link where account = ? order by since")
                        .param(person.id().value())
                        .query((row, _) -> fields("issuer", row.getString(1), "since", row.getObject(2, OffsetDateTime.class).toInstant(), "used", row.getObject(3, OffsetDateTime.class).toInstant()))
                        .list()),
                new Held("roles", "access.held.role", jdbc.sql("select role, scope_kind, scope, since, until from access.role_grant where account = ? order by since")
                        .param(person.id().value())
                        .query((row, _) -> role(row.getString(1), row.getString(3), row.getObject(4, OffsetDateTime.class), row.getObject(5, OffsetDateTime.class)))
                        .list()));
    }

    /** Without an administrator nobody could give roles again, and who was promised a call would wait for nobody. */
    @Override
    @Transactional(readOnly = true)
    public Optional<String> objection(Account person) {
        boolean last = jdbc.sql("select count(*) filter (where account = :who) > 0 and count(*) filter (where account <> :who) = 0 from access.role_grant where role = :role and until is null")
                .param("who", person.id().value())
                .param("role", Role.ADMINISTRATOR.name())
                .query(Boolean.class)
                .single();
        boolean awaited = jdbc.sql("select exists (select 1 from access.sitting where helper = ? and asked_again is not null and called_again is null)").param(person.id().value()).query(Boolean.class).single();
        return last ? Optional.of("access.roles.last-administrator") : awaited ? Optional.of("access.table.awaited") : Optional.empty();
    }

    @Override
    @Transactional
    public List<Forgotten> forget(Account person) {
        int links = people.hasAddressAlone(person) ? jdbc.sql("delete from access.log_in_link where mail = lower(?)").param(person.mail()).update() : 0;
        jdbc.sql("update access.role_grant set until = :now, ended_by = :who where account = :who and until is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", person.id().value())
                .update();
        jdbc.sql("update access.sitting set call_name = '', call_telephone = '' where helper = ?").param(person.id().value()).update();
        return List.of(
                new Forgotten("log-in", LINKS, links),
                new Forgotten("log-in", "access.code", jdbc.sql("delete from access.code where account = ?").param(person.id().value()).update()),
                new Forgotten("log-in", "access.mail_change", jdbc.sql("delete from access.mail_change where account = ?").param(person.id().value()).update()),
                new Forgotten("openid", "access.openid_link", jdbc.sql("delete from access.openid_link where account = ?").param(person.id().value()).update()),
                new Forgotten("representation", "people.representation", jdbc.sql("delete from people.representation where person = :who or representative = :who").param("who", person.id().value()).update()),
                new Forgotten("at-the-table", "access.sitting", jdbc.sql("delete from access.sitting where person = ?").param(person.id().value()).update()),
                new Forgotten("log-in", "access.session", jdbc.sql("delete from access.session where principal_name = ?").param(person.id().toString()).update()),
                new Forgotten("passkeys", "access.passkey", jdbc.sql("delete from access.passkey where account = ?").param(person.id().value()).update()));
    }

    private static Map<String, Object> code(String kind, OffsetDateTime made, OffsetDateTime expires, @Nullable OffsetDateTime used) {
        Map<String, Object> fields = fields("kind", kind, "made", made.toInstant(), "expires", expires.toInstant());
        if (used != null) {
            fields.put("used", used.toInstant());
        }
        return fields;
    }

    private static Map<String, Object> role(String role, String scope, OffsetDateTime since, OffsetDateTime until) {
        Map<String, Object> fields = fields("role", Role.valueOf(role).key(), "scope", scope, "since", since.toInstant());
        if (until != null) {
            fields.put("until", until.toInstant());
        }
        return fields;
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
