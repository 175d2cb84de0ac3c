package nl.samenspel.allocation.cli;

import java.util.ArrayList;
import java.util.List;

import nl.samenspel.allocation.Comparison;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Project;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.explain.Explanation;
import nl.samenspel.allocation.explain.MoreSupporters;
import nl.samenspel.allocation.language.Texts;

/** Says in words what an explanation says in figures. */
final class Sentences {

    private final Election election;
    private final Texts texts;

    Sentences(Election election, Texts texts) {
        this.election = election;
        this.texts = texts;
    }

    String money(Fraction amount) {
        String currency = election.meta().getOrDefault("currency", "EUR");
        return (currency.equals("EUR") ? "€" : currency) + " " + texts.amount(amount);
    }

    String rule(Rule rule) {
        return switch (rule) {
            case Rule.Greedy greedy -> texts.text("rule.greedy." + greedy.utility())
                    + (greedy.skipping() ? "" : " " + texts.text("rule.noSkip"));
            case Rule.EqualShares equal -> texts.text("rule.equalShares", texts.text("utility." + equal.utility()),
                    texts.text("completion." + equal.completion()))
                    + (equal.comparison() == Comparison.NONE ? "" : " " + texts.text("comparison." + equal.comparison()));
            case Rule.Phragmen _ -> texts.text("rule.phragmen");
            case Rule.BoundedOverspending overspending ->
                    texts.text("rule.overspending", texts.text("utility." + overspending.utility()));
            case Rule.Jury jury -> texts.text("rule.jury", texts.number(jury.lowestAverage(), 1));
        };
    }

    /** Why chosen or not, what it cost people, what greedy would have done and what would have made the difference. */
    List<String> about(Explanation explanation, boolean byPoints) {
        List<String> sentences = new ArrayList<>();
        if (explanation.isChosen()) {
            chosen(explanation, sentences, byPoints);
        } else {
            notChosen(explanation, sentences);
        }
        if (explanation.isChosen() != explanation.greedyChooses()) {
            sentences.add(texts.text(explanation.greedyChooses() ? "why.greedyWould" : "why.greedyWouldNot"));
        }
        switch (explanation.moreSupporters()) {
            case MoreSupporters.Enough enough -> sentences.add(texts.text("why.more", enough.voters()));
            case MoreSupporters.NotEvenWith none -> sentences.add(texts.text("why.notEven", none.voters()));
            case MoreSupporters.NotAsked _ -> { }
        }
        return sentences;
    }

    private void chosen(Explanation explanation, List<String> sentences, boolean byPoints) {
        Ground ground = explanation.ground().orElseThrow();
        sentences.add(texts.text("why.chosen." + ground, explanation.place().orElseThrow(), explanation.support()));
        if (!explanation.paid().isEmpty()) {
            long rest = explanation.payers(true);
            long prices = explanation.paid().stream().filter(paid -> !paid.everything()).count();
            sentences.add(texts.text(prices > 1 ? "why.paidUpTo" : "why.paid", explanation.payers(false),
                    money(explanation.highestPayment().orElseThrow()))
                    + (rest > 0 ? " " + texts.text("why.paidRest", rest) : ""));
        }
        explanation.effectiveVotes().ifPresent(votes ->
                sentences.add(texts.text(byPoints ? "why.effectivePoints" : "why.effective", texts.number(votes, votes.rounded(1).stripTrailingZeros().scale() > 0 ? 1 : 0))));
    }

    private void notChosen(Explanation explanation, List<String> sentences) {
        Project project = election.project(explanation.project());
        String cost = money(project.cost());
        if (explanation.support() == 0) {
            sentences.add(texts.text("why.nobody"));
        } else if (project.cost().compareTo(election.budget()) > 0) {
            sentences.add(texts.text("why.overBudget", cost));
        } else if (explanation.supportersLeft().isPresent()) {
            Fraction left = explanation.supportersLeft().get();
            sentences.add(texts.text("why.short", explanation.support(), money(left), cost,
                    money(project.cost().minus(left))));
        } else if (explanation.leftAtTurn().isPresent()) {
            sentences.add(texts.text("why.noRoom", money(explanation.leftAtTurn().get()), cost));
        } else {
            sentences.add(texts.text("why.notReached"));
        }
    }
}
