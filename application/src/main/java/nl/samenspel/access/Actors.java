package nl.samenspel.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who somebody is in the municipality of the moment: one query for each request of who logged in. */
@Component
class Actors {

    private static final String NAME_AND_GRANTS = """
            select a.name, g.role, g.scope_kind, g.scope
              from people.account a
              left join access.role_grant g on g.account = a.id and g.until is null
             where a.id = ? and a.ended is null
            """;

    private final JdbcClient jdbc;

    Actors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person with the roles that hold now; nobody when the account ended. */
    @Transactional(readOnly = true)
    public Optional<Actor> find(AccountId account) {
        List<Line> lines = jdbc.sql(NAME_AND_GRANTS)
                .param(account.value())
                .query((row, _) -> new Line(row.getString("name"), row.getString("role") == null
                        ? null
                        : new Grant(Role.valueOf(row.getString("role")), ScopeColumns.read(row.getString("scope_kind"), row.getString("scope")))))
                .list();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Set<Grant> grants = new HashSet<>();
        lines.stream().map(Line::grant).filter(grant -> grant != null).forEach(grants::add);
        return Optional.of(new Actor(account, lines.getFirst().name(), grants));
    }

    private record Line(String name, @Nullable Grant grant) {}
}
