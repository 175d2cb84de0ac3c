package nl.samenspel.privacy;

import java.time.Instant;

/** A decision about something that somebody said is not allowed, as everybody may read it: what, why and when, and of nobody. */
public final class DecisionView {

    private final Notices.Decision decision;

    DecisionView(Notices.Decision decision) {
        this.decision = decision;
    }

    public String outcomeKey() {
        return decision.hides() ? "privacy.decision.hidden" : "privacy.decision.kept";
    }

    public boolean uponAppeal() {
        return decision.uponAppeal();
    }

    public String reason() {
        return decision.reason();
    }

    public String path() {
        return decision.path();
    }

    public Instant at() {
        return decision.at();
    }
}
