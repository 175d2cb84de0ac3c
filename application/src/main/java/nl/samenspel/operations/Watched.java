package nl.samenspel.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits and what failed in one part of the running program, for the municipality of the moment or the installation as a whole. A port; the administrator's page shows all. */
public interface Watched {

    /** How this part stands now. */
    List<Sign> signs();

    /**
     * One thing to watch.
     *
     * @param words the message that names it; with {@code .next} behind it what to do when something is wrong
     * @param waiting how many wait
     * @param oldest since when the oldest waits, or when it was done last; null: nothing to tell
     * @param failed how many failed or wait too long: more than 0 is a reason to look
     */
    record Sign(String words, long waiting, @Nullable Instant oldest, long failed) {}
}
