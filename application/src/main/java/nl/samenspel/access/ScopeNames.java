package nl.samenspel.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.places.Areas;
import nl.samenspel.web.Language;
import nl.samenspel.web.Messages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The scopes a role can be given for, as choices of a form: {@code gemeente}, {@code wijk:WK034403}, {@code organisatie:…} with their names. */
@Component
class ScopeNames {

    private static final String WHOLE = "gemeente";
    private static final String DISTRICT = "wijk:";
    private static final String ORGANISATION = "organisatie:";

    private final Areas areas;
    private final Messages messages;
    private final ObjectProvider<Organisations> organisations;

    ScopeNames(Areas areas, Messages messages, ObjectProvider<Organisations> organisations) {
        this.areas = areas;
        this.messages = messages;
        this.organisations = organisations;
    }

    /** All scopes there are, as value and name, in the order of the form. */
    Map<String, String> choices(Language language) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(WHOLE, messages.text(language, "access.scope.whole"));
        areas.districts().forEach(district -> choices.put(DISTRICT + district.code(), messages.text(language, "access.scope.district", district.name())));
        organisations.stream().flatMap(known -> known.all().stream())
                .forEach(organisation -> choices.put(ORGANISATION + organisation.entry(), messages.text(language, "access.scope.organisation", organisation.name())));
        return choices;
    }

    static String value(Scope scope) {
        return switch (scope) {
            case Scope.WholeMunicipality() -> WHOLE;
            case Scope.District(String code) -> DISTRICT + code;
            case Scope.Organisation(UUID entry) -> ORGANISATION + entry;
        };
    }

    /** The scope of a choice; empty when it is none. Whether it exists here is a question of {@link #choices}. */
    static Optional<Scope> parse(String value) {
        if (value.equals(WHOLE)) {
            return Optional.of(Scope.WHOLE_MUNICIPALITY);
        }
        if (value.startsWith(DISTRICT) && value.length() > DISTRICT.length()) {
            return Optional.of(Scope.district(value.substring(DISTRICT.length())));
        }
        try {
            return value.startsWith(ORGANISATION) ? Optional.of(Scope.organisation(UUID.fromString(value.substring(ORGANISATION.length())))) : Optional.empty();
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }
}
