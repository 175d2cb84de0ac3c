package nl.samenspel.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.finding.dutch.Token;

/**
 * A word that is asked.
 *
 * @param terms by which the whole word is found, with the share of the score that each gives
 * @param parts words of a compound that are asked as well
 * @param telling how much it counts
 * @param filler whether it says hardly anything
 */
record Asked(Token token, Map<String, Double> terms, List<String> parts, double telling, boolean filler, Unit.Kind kind) {

    Asked with(Map<String, Double> more, Unit.Kind kind) {
        Map<String, Double> all = new LinkedHashMap<>(terms);
        more.forEach((term, share) -> all.merge(term, share, Math::max));
        return new Asked(token, all, parts, telling, filler, kind);
    }

    /** How many bits it takes. */
    int places() {
        return Math.max(1, parts.size());
    }
}
