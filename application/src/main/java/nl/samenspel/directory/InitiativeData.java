package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.people.Account;
import nl.samenspel.people.People;
import nl.samenspel.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who put something on the map: known by the mail address that person left, when nobody else can be reached there. What stands on the map stays when the name goes: others may
 * keep it by the same code.
 */
@Component
class InitiativeData implements PersonalData {

    private static final String PROCESSING = "initiatives";

    private final JdbcClient jdbc;
    private final People people;

    InitiativeData(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Account person) {
        List<Map<String, Object>> rows = jdbc.sql("""
                        select e.facts #>> '{about,name}' as entry, i.founder, i.mail, i.begun_at from directory.initiative i join directory.entry e on e.id = i.entry
                         where :alone and lower(i.mail) = lower(:mail) order by i.begun_at
                        """)
                .param("alone", people.hasAddressAlone(person))
                .param("mail", person.mail())
                .query((row, _) -> fields(row))
                .list();
        return List.of(new Held(PROCESSING, "directory.held.initiative", rows));
    }

    @Override
    @Transactional
    public List<Forgotten> forget(Account person) {
        int rows = jdbc.sql("update directory.initiative set founder = '', mail = '' where :alone and lower(mail) = lower(:mail)")
                .param("alone", people.hasAddressAlone(person))
                .param("mail", person.mail())
                .update();
        return List.of(new Forgotten(PROCESSING, "directory.initiative", rows));
    }

    private static Map<String, Object> fields(ResultSet row) throws SQLException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entry", row.getString("entry"));
        fields.put("founder", row.getString("founder"));
        fields.put("mail", row.getString("mail"));
        fields.put("at", row.getObject("begun_at", OffsetDateTime.class).toInstant());
        return fields;
    }
}
