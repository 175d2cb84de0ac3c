package nl.samenspel.paper;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.web.Language;

/**
 * What somebody takes along who sat at a table with a helper: what was agreed, whom to call, and how to come back to it without the helper.
 *
 * @param forWhom the name of who takes it along, or empty: the card must not tell more than its reader wants
 * @param helper who sat at the table, and for which organisation
 * @param agreed each agreement in a sentence
 * @param calls whom to call about it, the first one first; without any it is the municipality's number
 * @param code with which one comes in at {@code address}; empty without one
 * @param address where that code is asked for
 */
public record AgreedCard(Language language, TextSize size, String forWhom, String helper, LocalDate date, List<String> agreed, List<Call> calls, String code, String address) {

    public AgreedCard {
        agreed = List.copyOf(agreed);
        calls = List.copyOf(calls);
    }

    /** Somebody to call. @param when on which days and hours, in words; may be empty */
    public record Call(String name, String telephone, String when) {}

    /** What was agreed is personal; a log line shows nothing of it. */
    @Override
    public String toString() {
        return "AgreedCard[" + language.code() + "]";
    }
}
