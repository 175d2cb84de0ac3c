package nl.samenspel.privacy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.people.AccountId;

/**
 * Withheld lines, as officers see them: about whom, by whose decision, why, and when it is looked at again.
 *
 * @param doer whose lines; empty: everybody's
 */
public record WithholdingView(String id, String subject, String subjectName, String doer, LocalDate from, String reason, String decidedBy, LocalDate reviewOn) {

    static List<WithholdingView> of(List<Withholdings.Withholding> held, Map<AccountId, String> names) {
        return held.stream()
                .map(each -> new WithholdingView(each.id().toString(), each.subject().toString(), names.getOrDefault(each.subject(), ""), each.doer().map(doer -> names.getOrDefault(doer, "")).orElse(""),
                        each.from(), each.reason(), names.getOrDefault(each.decidedBy(), ""), each.reviewOn()))
                .toList();
    }

    /** Everybody who stands in these lines, to choose from. */
    static Map<String, String> choices(List<Looks.Look> lines, Map<AccountId, String> names) {
        Map<String, String> choices = new LinkedHashMap<>();
        lines.stream().flatMap(look -> look.doer().stream()).distinct().filter(names::containsKey).forEach(doer -> choices.put(doer.toString(), names.get(doer)));
        return choices;
    }
}
