package nl.samenspel.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.people.Account;
import nl.samenspel.people.MailAddress;
import nl.samenspel.people.People;
import nl.samenspel.people.PersonalData;
import nl.samenspel.people.PersonalData.Held;
import nl.samenspel.places.Municipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import nl.samenspel.web.TextKey;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Everything that all modules hold of one person, to be read on a page or taken along (AVG articles 15 and 20). */
@Component
class PersonalFile {

    private final List<PersonalData> modules;
    private final People people;
    private final AccessLog log;
    private final Messages messages;
    private final JsonMapper json;
    private final Clock clock;

    PersonalFile(List<PersonalData> modules, People people, AccessLog log, Messages messages, JsonMapper json, Clock clock) {
        this.modules = modules.stream().sorted(AnnotationAwareOrderComparator.INSTANCE).toList();
        this.people = people;
        this.log = log;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    /** Whoever can be reached at this address; that somebody looked for them is noted. */
    @Transactional
    public List<Account> find(MailAddress mail) {
        List<Account> found = people.at(mail);
        log.note(Deed.SEARCH, found.stream().map(Account::id).toList(), "account", "privacy.logged.address", "");
        return found;
    }

    /** What is held now, without the sorts of which there is nothing. To whom it is shown is noted. */
    @Transactional
    public List<Held> show(Account person) {
        log.note(Deed.READ, person.id(), "account", "privacy.logged.everything", "");
        return held(person);
    }

    /** The same as a file for the person, readable by people and programs; that a copy left is noted. */
    @Transactional
    public byte[] copy(Account person, Municipality municipality, Language language) {
        log.note(Deed.COPY, person.id(), "account", "privacy.logged.everything", "");
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(messages.text(language, "privacy.file.made"), clock.instant().toString());
        file.put(messages.text(language, "privacy.file.by"), municipality.name());
        file.put(messages.text(language, "privacy.file.questions"), municipality.mail() + " " + municipality.phone());
        held(person).forEach(held -> file.put(messages.text(language, held.words()), held.rows().stream().map(row -> readable(held, row, language)).toList()));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    List<Held> held(Account person) {
        return modules.stream().flatMap(module -> module.of(person).stream()).filter(held -> !held.rows().isEmpty()).toList();
    }

    private Map<String, Object> readable(Held held, Map<String, Object> row, Language language) {
        Map<String, Object> named = new LinkedHashMap<>();
        row.forEach((field, value) -> named.put(messages.text(language, held.words() + "." + field), told(value, language)));
        return named;
    }

    private Object told(Object value, Language language) {
        return switch (value) {
            case Instant moment -> moment.toString();
            case TextKey words -> messages.text(language, words.key());
            default -> value;
        };
    }
}
