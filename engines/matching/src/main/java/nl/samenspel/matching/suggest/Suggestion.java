package nl.samenspel.matching.suggest;

import java.util.Comparator;
import java.util.List;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;

/** Two people who could be brought together, and why. */
public record Suggestion(HelpRequest request, HelpOffer offer, Score score, List<Reason> reasons) {

    /** Best first; the same order for the same input, whatever order it came in. */
    static final Comparator<Suggestion> BEST_FIRST = Comparator.comparingDouble((Suggestion one) -> -one.score().total())
            .thenComparing(one -> one.offer().id()).thenComparing(one -> one.request().id());
}
