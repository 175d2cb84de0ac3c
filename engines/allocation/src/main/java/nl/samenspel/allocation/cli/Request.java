package nl.samenspel.allocation.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is asked on the command line.
 *
 * @param choices options about the rule by name; what is not chosen comes from the file
 */
record Request(String file, Map<String, String> choices, boolean explain, boolean moreVotes, boolean json, boolean strict,
        Locale language) {

    /** Options that take a value. */
    static final List<String> CHOICES =
            List.of("rule", "utility", "completion", "compare", "ties", "drawn", "shares", "lowest-average");

    Request {
        choices = Map.copyOf(choices);
    }
}
