package nl.samenspel.finding;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total how many hits there are on all pages together
 * @param hits those of the page asked for, best first
 * @param corrected the words as they were searched, when a typing error was put right
 * @param understoodAs codes of the themes that the words mean, likeliest first
 * @param onlyNear nothing fits what was asked: the hits, if any, come nearest to it in meaning and must be shown as such
 * @param understoodNothing something was typed, and nothing of it can be looked for: the hits are everything that passes the filters
 */
public record Answer(int total, List<Hit> hits, Counts counts, Optional<String> corrected, List<String> understoodAs, boolean onlyNear, boolean understoodNothing) {

    public Answer {
        hits = List.copyOf(hits);
        understoodAs = List.copyOf(understoodAs);
    }
}
