package nl.samenspel.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry as it is read.
 *
 * @param version the number of the version that is shown
 * @param owner the entry of the organisation it belongs to
 * @param ownerName how that organisation is called; empty without one
 * @param sourceDocuments what it was taken from
 * @param checked whether a person ever looked at what it says since it came from a source
 * @param fresh whether a resident put it on the map and no broker looked at it yet
 * @param putInAt when it was put in
 * @param changedAt when it began to say what it says now
 */
public record EntryView(EntryId id, int version, String slug, EntryFacts facts, Optional<EntryId> owner, String ownerName, List<String> sourceDocuments, boolean checked, boolean fresh, Instant putInAt,
        Instant changedAt) {

    /** What the demo names as the source of what it made up. */
    static final String INVENTED = "demo";

    /** Whether the demo made it up. */
    public boolean invented() {
        return sourceDocuments.contains(INVENTED);
    }
}
