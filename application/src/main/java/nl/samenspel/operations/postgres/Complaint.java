package nl.samenspel.operations.postgres;

import java.util.Collection;
import java.util.Locale;

/** What PostgreSQL or the operating system complains about, as far as the program can do something with it. */
enum Complaint {
    DISK_FULL("no space left on device", "disk quota exceeded"),
    PORT_TAKEN("address already in use"),
    /** Server processes of a killed server have not ended yet. */
    STILL_ENDING("pre-existing shared memory block"),
    OTHER();

    private final String[] signs;

    Complaint(String... signs) {
        this.signs = signs;
    }

    static Complaint in(Collection<String> lines) {
        return in(String.join("\n", lines));
    }

    static Complaint in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var complaint : values()) {
            for (var sign : complaint.signs) {
                if (lower.contains(sign)) {
                    return complaint;
                }
            }
        }
        return OTHER;
    }
}
