package nl.samenspel.finding;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One result.
 *
 * @param shown what was given along with the entry when it was told
 * @param reasons why it is here, the weightiest first
 * @param metres from the searcher as the crow flies, when both places are known
 */
public record Hit(Findable findable, Shown shown, Score score, List<Reason> reasons, OptionalDouble metres) {

    public Hit {
        reasons = List.copyOf(reasons);
    }
}
