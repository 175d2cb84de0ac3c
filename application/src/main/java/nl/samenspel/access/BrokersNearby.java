package nl.samenspel.access;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.messages.Hands;
import nl.samenspel.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who posts letters and makes calls: the brokers of the district, else those of the whole municipality, else its officers. */
@Component
@Transactional(readOnly = true)
class BrokersNearby implements Hands {

    private final JdbcClient jdbc;

    BrokersNearby(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AccountId> nearby(String district) {
        return Stream.of(holders(Role.BROKER, Scope.Kind.DISTRICT, district), holders(Role.BROKER, Scope.Kind.WHOLE_MUNICIPALITY, ""), ofTheMunicipality())
                .filter(those -> !those.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Override
    public List<AccountId> ofTheMunicipality() {
        return holders(Role.OFFICER, Scope.Kind.WHOLE_MUNICIPALITY, "");
    }

    private List<AccountId> holders(Role role, Scope.Kind kind, String scope) {
        return jdbc.sql("""
                        select g.account from access.role_grant g join people.account a on a.id = g.account and a.ended is null
                         where g.role = ? and g.scope_kind = ? and g.scope = ? and g.until is null order by g.since, g.id
                        """)
                .params(role.name(), kind.name(), scope)
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }
}
