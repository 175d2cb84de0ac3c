package nl.samenspel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed at a table, as a page shows it.
 *
 * @param who the person, for the helper; empty for the person
 * @param waits since when the person waits to be called again
 */
public record AgreementView(String number, String who, Instant began, String agreed, String name, String telephone, @Nullable LocalDate on, @Nullable Instant waits) {

    static AgreementView of(AtTheTable.Past past, String who) {
        Optional<Instant> waits = past.calledAgain().isPresent() ? Optional.empty() : past.askedAgain();
        AtTheTable.Agreement agreement = past.agreement();
        return new AgreementView(past.id().toString(), who, past.began(), agreement.agreed(), agreement.name(), agreement.telephone(), agreement.on().orElse(null), waits.orElse(null));
    }

    static AgreementView of(AtTheTable.Sitting sitting, String who) {
        AtTheTable.Agreement agreement = sitting.agreement();
        return new AgreementView(sitting.id().toString(), who, sitting.began(), agreement.agreed(), agreement.name(), agreement.telephone(), agreement.on().orElse(null), null);
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "AgreementView[" + number + "]";
    }
}
