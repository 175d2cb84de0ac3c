package nl.samenspel.people;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody is parent or guardian of a child below sixteen, as a helper saw proved at the table: who decides about the child's data (Uitvoeringswet AVG, article 5).
 * Somebody whom a child chose is not.
 */
@Component
public class ParentalAuthority {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    ParentalAuthority(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isOf(AccountId parent, AccountId child) {
        return people.age(child) == Age.UNDER_SIXTEEN && jdbc.sql("""
                        select exists (select 1 from people.representation
                                        where person = ? and representative = ? and ground = 'PARENT' and accepted is not null and ended is null and until >= ?)
                        """)
                .params(child.value(), parent.value(), clock.instant().atZone(HERE).toLocalDate())
                .query(Boolean.class)
                .single();
    }
}
