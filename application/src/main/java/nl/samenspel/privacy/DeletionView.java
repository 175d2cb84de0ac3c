package nl.samenspel.privacy;

import java.time.Instant;

/** One deletion record, as the officers' page shows it. */
public final class DeletionView {

    private final Deletions.Deletion deletion;

    DeletionView(Deletions.Deletion deletion) {
        this.deletion = deletion;
    }

    public Instant at() {
        return deletion.at();
    }

    public String processingKey() {
        return "privacy.processing." + deletion.processing() + ".name";
    }

    public long rows() {
        return deletion.rows();
    }

    public String reasonKey() {
        return deletion.request() ? "privacy.deletion.request" : "privacy.deletion.term";
    }
}
