package nl.samenspel.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.web.TextKey;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How somebody is reached, told to that person. It goes with the account: see {@link Reaches#on}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ReachData implements PersonalData {

    private final Reaches reaches;

    ReachData(Reaches reaches) {
        this.reaches = reaches;
    }

    @Override
    public List<Held> of(Account person) {
        Reach reach = reaches.of(person.id());
        return List.of(new Held("reach", "people.held.reach", reach.equals(Reach.NOT_TOLD) ? List.of() : List.of(fields(reach))));
    }

    @Override
    public List<Forgotten> forget(Account person) {
        return List.of();
    }

    private static Map<String, Object> fields(Reach reach) {
        SafeContact safe = reach.safe();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("preferred", new TextKey("people.channel." + reach.preferred().key()));
        fields.put("telephone", reach.telephone().map(TelephoneNumber::shown).orElse(""));
        fields.put("address", reach.address().map(address -> String.join(", ", address.lines())).orElse(""));
        fields.put("district", reach.district());
        reach.language().ifPresent(language -> fields.put("language", language.ownName()));
        fields.put("rhythm", new TextKey("people.rhythm." + reach.rhythm().key()));
        asked(fields, "neutral", safe.neutral());
        asked(fields, "no-calls", safe.noCalls());
        asked(fields, "no-letters", safe.noLetters());
        asked(fields, "address-withheld", safe.addressWithheld());
        reach.mailReturned().ifPresent(since -> fields.put("returned", since));
        return fields;
    }

    private static void asked(Map<String, Object> fields, String what, boolean asked) {
        if (asked) {
            fields.put(what, new TextKey("people.held.reach.asked"));
        }
    }
}
