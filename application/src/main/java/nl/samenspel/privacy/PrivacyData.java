package nl.samenspel.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.people.Account;
import nl.samenspel.people.PersonalData;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's yeses and noes, and who looked. Both stay until their term: they show that things went as they should. A yes is taken back when the person leaves. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PrivacyData implements PersonalData {

    private static final int MOST = 10_000;

    private final Consents consents;
    private final Looks looks;

    PrivacyData(Consents consents, Looks looks) {
        this.consents = consents;
        this.looks = looks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> of(Account person) {
        return List.of(
                new Held("consent", "privacy.held.consent", consents.history(person.id()).stream().map(PrivacyData::consent).toList()),
                new Held("access-log", "privacy.held.look", looks.of(person.id(), false, MOST, 0).stream().map(PrivacyData::look).toList()));
    }

    @Override
    @Transactional
    public List<Forgotten> forget(Account person) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            consents.latest(person.id(), purpose).ifPresent(given -> consents.withdraw(person.id(), purpose, given.words(), person.id()));
        }
        return List.of();
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
