package nl.samenspel.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.people.Account;
import nl.samenspel.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may write a neighbourhood's page, and what that person wrote. The page is about the neighbourhood: what was written stays, and loses the name when the account goes. */
@Component
class NeighbourhoodPageData implements PersonalData {

    private static final String PROCESSING = "neighbourhood-pages";

    private final JdbcClient jdbc;

    NeighbourhoodPageData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Account person) {
        return List.of(
                new Held(PROCESSING, "directory.held.editor",
                        rows("select neighbourhood, given_at as at from directory.neighbourhood_editor where account = ? and ended_at is null order by given_at", person)),
                new Held(PROCESSING, "directory.held.written", rows("select neighbourhood, made_at as at from directory.neighbourhood_version where made_by = ? order by made_at", person)));
    }

    @Override
    @Transactional
    public List<Forgotten> forget(Account person) {
        return List.of(new Forgotten(PROCESSING, "directory.neighbourhood_editor",
                jdbc.sql("delete from directory.neighbourhood_editor where account = ?").param(person.id().value()).update()));
    }

    private List<Map<String, Object>> rows(String query, Account person) {
        return jdbc.sql(query).param(person.id().value()).query((row, _) -> fields(row)).list();
    }

    private static Map<String, Object> fields(ResultSet row) throws SQLException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("neighbourhood", row.getString("neighbourhood"));
        fields.put("at", row.getObject("at", OffsetDateTime.class).toInstant());
        return fields;
    }
}
