package nl.samenspel.messages;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.people.Account;
import nl.samenspel.people.Channel;
import nl.samenspel.people.People;
import nl.samenspel.people.PersonalData;
import nl.samenspel.web.TextKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was said to somebody in the past weeks. A message to an address that several people share is nobody's in particular: it goes by its term. */
@Component
class MessageData implements PersonalData {

    private static final String OF_THIS_PERSON = " messages.message where account = :account or (account is null and :alone and lower(recipient) = lower(:mail))";

    private final JdbcClient jdbc;
    private final People people;

    MessageData(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Account person) {
        List<Map<String, Object>> rows = about("select subject, body, channel, recipient, secret, created from" + OF_THIS_PERSON + " order by created", person)
                .query((row, _) -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put("subject", row.getString("subject"));
                    fields.put("text", row.getBoolean("secret") ? "" : row.getString("body"));
                    fields.put("channel", new TextKey("people.channel." + Channel.valueOf(row.getString("channel")).key()));
                    fields.put("to", row.getString("recipient"));
                    fields.put("created", row.getObject("created", OffsetDateTime.class).toInstant());
                    return fields;
                })
                .list();
        return List.of(new Held("messages", "messages.held.message", rows));
    }

    @Override
    @Transactional
    public List<Forgotten> forget(Account person) {
        int errands = jdbc.sql("delete from messages.errand where account = ?").param(person.id().value()).update();
        return List.of(new Forgotten("messages", "messages.errand", errands), new Forgotten("messages", "messages.message", about("delete from" + OF_THIS_PERSON, person).update()));
    }

    private JdbcClient.StatementSpec about(String query, Account person) {
        UUID account = person.id().value();
        return jdbc.sql(query).param("account", account).param("mail", person.mail()).param("alone", people.hasAddressAlone(person));
    }
}
