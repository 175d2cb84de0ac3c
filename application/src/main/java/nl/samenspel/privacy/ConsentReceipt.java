package nl.samenspel.privacy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.places.Municipality;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The copy of a consent that the person takes along: the record of ISO/IEC TS 27560:2023 with its four parts (header, processing, parties, events). Names of fields are those
 * of the specification, what stands in them is for people.
 */
@Component
class ConsentReceipt {

    private final Messages messages;
    private final JsonMapper json;

    ConsentReceipt(Messages messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** @param events of one person and purpose, the latest first, at least one */
    byte[] of(List<Consents.Event> events, Municipality municipality, Language language) {
        Consents.Event first = events.getLast();
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("schema_version", "ISO/IEC TS 27560:2023");
        record.put("record_id", first.id().toString());
        record.put("pii_principal_id", first.account().toString());
        record.put("language", language.code());
        record.put("pii_processing", processing(events.getFirst(), municipality, language));
        record.put("party_identification", List.of(Map.of(
                "party_role", "pii_controller",
                "party_name", messages.text(language, "privacy.responsible.municipality", municipality.name()),
                "party_email", municipality.mail(),
                "party_phone", municipality.phone())));
        record.put("events", events.reversed().stream().map(ConsentReceipt::event).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(record);
    }

    private Map<String, Object> processing(Consents.Event latest, Municipality municipality, Language language) {
        String words = "privacy.consent." + latest.purpose().key();
        Map<String, Object> processing = new LinkedHashMap<>();
        processing.put("purpose", latest.words());
        processing.put("lawful_basis", messages.text(language, "privacy.ground.consent") + " (AVG " + Ground.CONSENT.article() + ")");
        processing.put("pii_information", messages.text(language, words + ".what"));
        processing.put("recipients", messages.text(language, words + ".seen-by"));
        processing.put("storage", messages.text(language, "privacy.consent.kept"));
        processing.put("withdrawal_method", messages.text(language, "privacy.consent.how-to-stop", municipality.phone()));
        return processing;
    }

    private static Map<String, Object> event(Consents.Event event) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("event_time", event.at().toString());
        told.put("event_state", event.given() ? "consent given" : "consent withdrawn");
        told.put("consent_type", "explicit");
        told.put("text_version", event.version());
        told.put("noted_by", event.byParent() ? "parent or guardian" : event.notedBy().equals(event.account()) ? "pii_principal" : "helper");
        return told;
    }
}
