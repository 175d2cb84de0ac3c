package nl.samenspel.directory;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.people.Account;
import nl.samenspel.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody changed in the directory. The entry and its history are not about who wrote them: they stay, and lose the name when the account does.
 */
@Component
class EntryData implements PersonalData {

    private final JdbcClient jdbc;

    EntryData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Account person) {
        List<Map<String, Object>> rows = jdbc.sql("""
                        select facts #>> '{about,name}' as entry, deed, made_at from directory.entry_version where made_by = ? order by made_at
                        """)
                .param(person.id().value())
                .query((row, _) -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("entry", row.getString("entry"));
                    fields.put("at", row.getObject("made_at", OffsetDateTime.class).toInstant());
                    return fields;
                })
                .list();
        return List.of(new Held("entries", "directory.held.change", rows));
    }

    @Override
    public List<Forgotten> forget(Account person) {
        return List.of();
    }
}
