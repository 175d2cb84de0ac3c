package nl.samenspel.allocation.counting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.samenspel.allocation.Comparison;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.equalshares.EqualSharesCount;
import nl.samenspel.allocation.equalshares.OverspendingCount;
import nl.samenspel.allocation.equalshares.Profiles;

/** Applies a rule to an election. The same election, rule and tie order give the same outcome, anywhere and always. */
public final class Allocator {

    private final Election election;
    private final Profiles profiles;

    /** Ballots are merged the first time a rule needs it; one allocator may be used by several threads. */
    public Allocator(Election election) {
        this.election = election;
        this.profiles = new Profiles(election);
    }

    public Election election() {
        return election;
    }

    public static Outcome allocate(Election election, Rule rule, TieOrder ties) {
        return new Allocator(election).allocate(rule, ties);
    }

    public Outcome allocate(Rule rule, TieOrder ties) {
        return switch (rule) {
            case Rule.Greedy greedy -> greedy(greedy, ties);
            case Rule.EqualShares equalShares -> equalShares(equalShares, ties);
            case Rule.Phragmen _ -> {
                PhragmenCount count = new PhragmenCount(election, ties).run();
                yield new Outcome(election, rule, count.selections(), count.ties(), null);
            }
            case Rule.BoundedOverspending overspending -> overspending(overspending, ties);
            case Rule.Jury jury -> {
                JuryCount count = new JuryCount(election, jury.lowestAverage(), ties).run();
                yield new Outcome(election, rule, count.selections(), count.ties(), null);
            }
        };
    }

    private Outcome overspending(Rule.BoundedOverspending rule, TieOrder ties) {
        if (election.ballots().isEmpty()) {
            return new Outcome(election, rule, List.of(), List.of(), null);
        }
        OverspendingCount count = OverspendingCount.of(profiles, rule, ties);
        return new Outcome(election, rule, count.selections(), count.ties(), null);
    }

    private Outcome greedy(Rule.Greedy rule, TieOrder ties) {
        GreedyCount count = new GreedyCount(election, rule.utility(), ties).run(rule.skipping(), Ground.RULE);
        return new Outcome(election, rule, count.selections(), count.ties(), null);
    }

    private Outcome equalShares(Rule.EqualShares rule, TieOrder ties) {
        Outcome outcome = completed(rule, counted(rule, ties), ties);
        if (rule.comparison() == Comparison.NONE) {
            return outcome;
        }
        Outcome greedy = greedy(Rule.Greedy.byVotes(), ties);
        return Preference.between(outcome, greedy, rule.comparison()).prefersSecond()
                ? new Outcome(election, rule, greedy.selections(), greedy.ties(), outcome.endowment()) : outcome;
    }

    /** Without voters nobody has money, and nothing is bought. */
    private Outcome counted(Rule.EqualShares rule, TieOrder ties) {
        if (election.ballots().isEmpty()) {
            return new Outcome(election, rule, List.of(), List.of(), null);
        }
        EqualSharesCount count = EqualSharesCount.of(profiles, rule, ties);
        return new Outcome(election, rule, count.selections(), count.ties(), count.endowment());
    }

    private Outcome completed(Rule.EqualShares rule, Outcome outcome, TieOrder ties) {
        if (!rule.completion().endsUtilitarian()) {
            return outcome;
        }
        GreedyCount count = new GreedyCount(election, rule.utility(), ties).complete(outcome.selections());
        List<Tie> found = Stream.concat(outcome.ties().stream(), count.ties().stream())
                .sorted(Comparator.comparingInt(Tie::round)).toList();
        return new Outcome(election, rule, count.selections(), found, outcome.endowment());
    }
}
