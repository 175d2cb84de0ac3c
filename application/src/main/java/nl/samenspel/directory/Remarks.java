package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspel.access.Actor;
import nl.samenspel.access.Right;
import nl.samenspel.access.Scope;
import nl.samenspel.operations.Identifiers;
import nl.samenspel.places.CurrentMunicipality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people say is not right about entries: in one tap, without saying who they are. Whoever keeps the entry looks at it, or the broker of its area. */
@Component
@Transactional
public class Remarks {

    public static final int LONGEST = 500;
    /** More in one hour is no neighbourhood but a program. */
    static final int MOST_IN_AN_HOUR = 300;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Identifiers identifiers;
    private final Clock clock;

    Remarks(JdbcClient jdbc, JsonMapper json, Identifiers identifiers, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** What it is about. */
    public enum Matter {
        NOT_THERE,
        TIMES,
        CONTACT,
        PLACE,
        OTHER;

        /** The end of the message key of its name, {@code directory.remark.<key>}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One remark that nobody looked at yet. */
    public record Remark(UUID id, EntryId entry, String slug, String name, Matter matter, String words, Instant saidAt) {}

    /** Takes down a remark. @return whether it was; not when very many came in the past hour */
    public boolean say(EntryId entry, Matter matter, String words) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        if (jdbc.sql("select count(*) from directory.remark where said_at > ?").param(now.minusHours(1)).query(Integer.class).single() >= MOST_IN_AN_HOUR) {
            return false;
        }
        jdbc.sql("insert into directory.remark (id, municipality, entry, matter, words, said_at) values (?, ?, ?, ?, ?, ?)")
                .params(identifiers.next(), CurrentMunicipality.require().value(), entry.value(), matter.name(), words, now)
                .update();
        return true;
    }

    /** Those about entries that this person keeps, the oldest first. */
    @Transactional(readOnly = true)
    public List<Remark> waitingFor(Actor keeper) {
        return jdbc.sql("""
                        select r.id, r.entry, e.slug, e.owner, e.facts, r.matter, r.words, r.said_at from directory.remark r join directory.entry e on e.id = r.entry
                         where r.done_at is null and e.status = 'IN_USE' order by r.said_at limit 500
                        """)
                .query((row, _) -> new Found(remark(row), EntryEditing.scopesOf(new EntryId(row.getObject("entry", UUID.class)), EntryEditing.owner(row.getObject("owner", UUID.class)), facts(row))))
                .list()
                .stream()
                .filter(found -> keeper.holds(Right.EDIT_ENTRIES, found.scopes))
                .map(Found::remark)
                .toList();
    }

    /** Somebody who keeps the entry looked at it. @return whether it was waiting for this person */
    public boolean done(UUID remark, Actor keeper) {
        boolean own = waitingFor(keeper).stream().anyMatch(each -> each.id().equals(remark));
        return own && jdbc.sql("update directory.remark set done_at = ?, done_by = ? where id = ? and done_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), keeper.account().value(), remark).update() == 1;
    }

    private EntryFacts facts(ResultSet row) throws SQLException {
        return json.readValue(row.getString("facts"), EntryFacts.class);
    }

    private Remark remark(ResultSet row) throws SQLException {
        return new Remark(row.getObject("id", UUID.class), new EntryId(row.getObject("entry", UUID.class)), row.getString("slug"), facts(row).about().name(), Matter.valueOf(row.getString("matter")),
                row.getString("words"), row.getObject("said_at", OffsetDateTime.class).toInstant());
    }

    private record Found(Remark remark, List<Scope> scopes) {}
}
