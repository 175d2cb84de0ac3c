package nl.samenspel.allocation.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.samenspel.allocation.Completion;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.TieOrder.Criterion;
import nl.samenspel.allocation.Utility;

/**
 * What the name of a recorded outcome stands for, such as {@code mes_cost_add1_tiebreak_mincost_maxvotes}.
 *
 * @param ordered whether the recorded list is the order of selection; sequential Phragmén was recorded as a sorted set
 */
public record OutcomeKey(Rule rule, TieOrder ties, boolean ordered) {

    private static final String TIES = "_tiebreak_mincost_maxvotes";

    /** Longest endings first, because one is the beginning of another. */
    private static final List<Map.Entry<String, Completion>> COMPLETIONS = List.of(
            Map.entry("_add1_until_infeasible", Completion.ADD_ONE),
            Map.entry("_add1", Completion.ADD_ONE_UNTIL_EXHAUSTIVE),
            Map.entry("_then_greedy", Completion.UTILITARIAN),
            Map.entry("", Completion.NONE));

    private static final Map<String, Utility> UTILITIES = Map.of(
            "cost", Utility.COST,
            "cost_ignoring_points", Utility.COST,
            "cost_ignoring_rank", Utility.COST,
            "cardinality", Utility.CARDINALITY,
            "points", Utility.POINTS,
            "points_x_cost", Utility.POINTS_TIMES_COST,
            "borda_len_minus_pos_minus_1", Utility.POINTS);

    /** Nothing when the name is not known. */
    public static Optional<OutcomeKey> of(String key) {
        boolean official = key.endsWith(TIES);
        TieOrder ties = official
                ? new TieOrder(List.of(Criterion.LOWEST_COST, Criterion.MOST_VOTES, Criterion.ID), List.of())
                : TieOrder.lexicographic();
        String name = official ? key.substring(0, key.length() - TIES.length()) : key;
        if (name.equals("phragmen")) {
            return Optional.of(new OutcomeKey(new Rule.Phragmen(), ties, false));
        }
        if (name.startsWith("greedy_")) {
            return utility(name.substring("greedy_".length()))
                    .map(utility -> new OutcomeKey(new Rule.Greedy(utility, true), ties, true));
        }
        return name.startsWith("mes_") ? equalShares(name.substring("mes_".length()), ties) : Optional.empty();
    }

    private static Optional<OutcomeKey> equalShares(String name, TieOrder ties) {
        for (Map.Entry<String, Completion> ending : COMPLETIONS) {
            if (name.endsWith(ending.getKey())) {
                return utility(name.substring(0, name.length() - ending.getKey().length())).map(utility ->
                        new OutcomeKey(new Rule.EqualShares(utility, ending.getValue()), ties, true));
            }
        }
        return Optional.empty();
    }

    private static Optional<Utility> utility(String word) {
        return Optional.ofNullable(UTILITIES.get(word));
    }
}
