package nl.samenspel.privacy;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.people.Account;
import nl.samenspel.people.People;
import nl.samenspel.people.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's yeses and noes, and who looked: both stay until their term, for they show that things went as they should. What somebody told us stays without the name. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PrivacyData implements PersonalData {

    private static final int MOST = 10_000;
    private static final String OF_THIS_PERSON = " where account = :account or (account is null and :alone and lower(mail) = lower(:mail))";

    private final Consents consents;
    private final Looks looks;
    private final People people;
    private final JdbcClient jdbc;

    PrivacyData(Consents consents, Looks looks, People people, JdbcClient jdbc) {
        this.consents = consents;
        this.looks = looks;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Account person) {
        return List.of(
                new Held("notices", "privacy.held.notice", jdbc.sql("select path, words, name, mail, received_at from privacy.notice" + OF_THIS_PERSON + " order by received_at")
                        .param("account", person.id().value())
                        .param("alone", people.hasAddressAlone(person))
                        .param("mail", person.mail())
                        .query((row, _) -> notice(row.getString("path"), row.getString("words"), row.getString("name"), row.getString("mail"), row.getObject("received_at", OffsetDateTime.class)))
                        .list()),
                new Held("consent", "privacy.held.consent", consents.history(person.id()).stream().map(PrivacyData::consent).toList()),
                new Held("access-log", "privacy.held.look", looks.of(person.id(), false, MOST, 0).stream().map(PrivacyData::look).toList()));
    }

    @Override
    @Transactional
    public List<Forgotten> forget(Account person) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            consents.latest(person.id(), purpose).ifPresent(given -> consents.withdraw(person.id(), purpose, given.words(), person.id()));
        }
        int notices = jdbc.sql("update privacy.notice set name = '', mail = '', account = null" + OF_THIS_PERSON)
                .param("account", person.id().value())
                .param("alone", people.hasAddressAlone(person))
                .param("mail", person.mail())
                .update();
        return List.of(new Forgotten("notices", "privacy.notice", notices));
    }

    private static Map<String, Object> notice(String path, String words, String name, String mail, OffsetDateTime received) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", path);
        fields.put("words", words);
        fields.put("name", name);
        fields.put("mail", mail);
        fields.put("received", received.toInstant());
        return fields;
    }

    private static Map<String, Object> consent(Consents.Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("words", event.words());
        fields.put(event.given() ? "given" : "withdrawn", event.at());
        return fields;
    }

    private static Map<String, Object> look(Looks.Look look) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("day", look.day().toString());
        fields.put("roles", look.roles());
        fields.put("organisation", look.organisation());
        fields.put("deed", look.deed().key());
        fields.put("processing", look.processing());
        fields.put("times", look.times());
        return fields;
    }
}
