package nl.samenspel.allocation.counting;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.samenspel.allocation.Comparison;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.Selection.Ground;
import nl.samenspel.allocation.SharedOutcome;
import nl.samenspel.allocation.Shares;
import nl.samenspel.allocation.Tie;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.Utility;
import nl.samenspel.allocation.equalshares.EqualSharesCount;
import nl.samenspel.allocation.equalshares.OverspendingCount;
import nl.samenspel.allocation.equalshares.PaymentBook;
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
                yield new Outcome(election, rule, count.selections(), count.ties(), null, Map.of());
            }
            case Rule.BoundedOverspending overspending -> overspending(overspending, ties);
            case Rule.Jury jury -> {
                JuryCount count = new JuryCount(election, jury.lowestAverage(), ties).run();
                yield new Outcome(election, rule, count.selections(), count.ties(), null, count.leftAtTurn());
            }
        };
    }

    /**
     * Shares the budget over districts or themes first and applies the rule to each part by itself: its own money, its own
     * projects, and every voter with what the ballot says about them. What a part leaves does not go to another one.
     *
     * @throws IllegalArgumentException when the shares are together more than the budget
     */
    public SharedOutcome allocate(Shares shares, Rule rule, TieOrder ties) {
        if (!shares.fit(election)) {
            throw new IllegalArgumentException("The shares are together more than the budget");
        }
        Map<String, Outcome> parts = new LinkedHashMap<>();
        shares.amounts().forEach((group, amount) -> {
            Election part = election.about(project ->
                    group.equals(election.project(project).fields().get(shares.column()))).withBudget(amount);
            parts.put(group, allocate(part, rule, ties));
        });
        return new SharedOutcome(shares, parts);
    }

    /** What everybody paid, when the projects were chosen by Equal Shares. */
    public Optional<PaymentBook> payments(Outcome outcome, TieOrder ties) {
        if (!(outcome.rule() instanceof Rule.EqualShares rule) || outcome.endowment() == null) {
            return Optional.empty();
        }
        EqualSharesCount count = EqualSharesCount.of(profiles, rule, ties);
        boolean counted = outcome.selections().containsAll(count.selections());
        return counted ? Optional.of(count.payments()) : Optional.empty();
    }

    /** The utility a rule looks at, if it has one. */
    public static Optional<Utility> utility(Rule rule) {
        return switch (rule) {
            case Rule.Greedy greedy -> Optional.of(greedy.utility());
            case Rule.EqualShares equalShares -> Optional.of(equalShares.utility());
            case Rule.BoundedOverspending overspending -> Optional.of(overspending.utility());
            case Rule.Phragmen _ -> Optional.empty();
            case Rule.Jury _ -> Optional.empty();
        };
    }

    private Outcome overspending(Rule.BoundedOverspending rule, TieOrder ties) {
        if (election.ballots().isEmpty()) {
            return new Outcome(election, rule, List.of(), List.of(), null, Map.of());
        }
        OverspendingCount count = OverspendingCount.of(profiles, rule, ties);
        return new Outcome(election, rule, count.selections(), count.ties(), null, Map.of());
    }

    private Outcome greedy(Rule.Greedy rule, TieOrder ties) {
        GreedyCount count = new GreedyCount(election, rule.utility(), ties).run(rule.skipping(), Ground.RULE);
        return new Outcome(election, rule, count.selections(), count.ties(), null, count.leftAtTurn());
    }

    private Outcome equalShares(Rule.EqualShares rule, TieOrder ties) {
        Outcome outcome = completed(rule, counted(rule, ties), ties);
        if (rule.comparison() == Comparison.NONE) {
            return outcome;
        }
        Outcome greedy = greedy(Rule.Greedy.byVotes(), ties);
        return Preference.between(outcome, greedy, rule.comparison()).prefersSecond()
                ? new Outcome(election, rule, greedy.selections(), greedy.ties(), outcome.endowment(),
                        greedy.leftAtTurn()) : outcome;
    }

    /** Without voters nobody has money, and nothing is bought. */
    private Outcome counted(Rule.EqualShares rule, TieOrder ties) {
        if (election.ballots().isEmpty()) {
            return new Outcome(election, rule, List.of(), List.of(), null, Map.of());
        }
        EqualSharesCount count = EqualSharesCount.of(profiles, rule, ties);
        return new Outcome(election, rule, count.selections(), count.ties(), count.endowment(), Map.of());
    }

    private Outcome completed(Rule.EqualShares rule, Outcome outcome, TieOrder ties) {
        if (!rule.completion().endsUtilitarian()) {
            return outcome;
        }
        GreedyCount count = new GreedyCount(election, rule.utility(), ties).complete(outcome.selections());
        List<Tie> found = Stream.concat(outcome.ties().stream(), count.ties().stream())
                .sorted(Comparator.comparingInt(Tie::round)).toList();
        return new Outcome(election, rule, count.selections(), found, outcome.endowment(), count.leftAtTurn());
    }
}
