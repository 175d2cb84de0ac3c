package nl.samenspel.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account itself. It serves all municipalities, so it is not forgotten by one of them: see {@link People#forget}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountData implements PersonalData {

    private final JdbcClient jdbc;

    AccountData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Account person) {
        List<Map<String, Object>> rows = jdbc.sql("select name, mail, created, adult_in from people.account where id = ? and forgotten is null")
                .param(person.id().value())
                .query((row, _) -> row(row.getString("name"), row.getString("mail"), row.getObject("created", OffsetDateTime.class).toInstant(), row.getString("adult_in")))
                .list();
        return List.of(new Held("account", "people.held.account", rows));
    }

    @Override
    public List<Forgotten> forget(Account person) {
        return List.of();
    }

    private static Map<String, Object> row(String name, String mail, Instant created, @Nullable String adultIn) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("mail", mail);
        fields.put("created", created);
        if (adultIn != null) {
            fields.put("adult-in", adultIn.substring(0, "2026-11".length()));
        }
        return fields;
    }
}
