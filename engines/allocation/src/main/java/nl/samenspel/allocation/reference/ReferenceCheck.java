package nl.samenspel.allocation.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Endowment.Stop;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.counting.Allocator;
import nl.samenspel.allocation.reference.Recorded.RecordedOutcome;

/** Compares one election with everything that was recorded about it. */
public final class ReferenceCheck {

    private final String name;
    private final Election election;
    private final Allocator allocator;
    private final Recorded recorded;
    private final List<Difference> differences = new ArrayList<>();

    public ReferenceCheck(String name, Election election, Recorded recorded) {
        this.name = name;
        this.election = election;
        this.allocator = new Allocator(election);
        this.recorded = recorded;
    }

    /** Every difference, in what was read and in every outcome. */
    public List<Difference> differences() {
        differences.clear();
        compareFacts();
        recorded.outcomes().keySet().forEach(key -> compare(key, compute(key)));
        return List.copyOf(differences);
    }

    /** What the engine makes of a recorded key; null when it does not know the rule. */
    public @Nullable Outcome compute(String key) {
        return OutcomeKey.of(key).map(meaning -> allocator.allocate(meaning.rule(), meaning.ties())).orElse(null);
    }

    /** Adds what differs between an outcome and the recorded one. */
    public List<Difference> compare(String key, @Nullable Outcome outcome) {
        int before = differences.size();
        RecordedOutcome other = recorded.outcomes().get(key);
        if (outcome == null) {
            differences.add(new Difference(name, key, "rule", key, "not known"));
        } else {
            compare(key, outcome, other);
        }
        return List.copyOf(differences.subList(before, differences.size()));
    }

    private void compare(String key, Outcome outcome, RecordedOutcome other) {
        boolean ordered = OutcomeKey.of(key).orElseThrow().ordered();
        List<String> ids = ordered ? outcome.ids() : outcome.ids().stream().sorted().toList();
        same(key, "selection", other.selected().toString(), ids.toString());
        other.fact("cost").ifPresent(cost -> same(key, "cost", cost, outcome.cost().toString()));
        other.fact("voters_with_at_least_one_winner").ifPresent(voters ->
                same(key, "voters with a choice", voters, String.valueOf(outcome.votersWithAChoice())));
        if (outcome.endowment() != null) {
            var endowment = outcome.endowment();
            other.fact("runs").ifPresent(runs -> same(key, "counts", runs, String.valueOf(endowment.counts())));
            other.fact("final_endowment").ifPresent(last -> same(key, "endowment", last, endowment.last().toString()));
            other.fact("last_endowment_tried").ifPresent(last -> same(key, "last endowment", last,
                    endowment.last().plus(Fraction.of(endowment.stop() == Stop.NEXT_EXCEEDS ? 1 : 0)).toString()));
        }
    }

    private void compareFacts() {
        fact("vote_type", election.kind().word());
        fact("num_projects", String.valueOf(election.projects().size()));
        fact("num_votes", String.valueOf(election.ballots().size()));
        fact("empty_ballots", String.valueOf(election.ballots().stream().filter(Ballot::isEmpty).count()));
        fact("budget", election.budget().toString());
        fact("endowment", election.budget().dividedBy(Math.max(1, election.ballots().size())).toString());
        int[] support = election.support();
        Map<String, String> supports = recorded.perProject("support");
        Map<String, String> costs = recorded.perProject("costs");
        Map<String, String> points = recorded.perProject("points");
        IntStream.range(0, support.length).forEach(project -> {
            String id = election.project(project).id();
            same(id, "support", supports.getOrDefault(id, String.valueOf(support[project])), String.valueOf(support[project]));
            same(id, "cost", costs.getOrDefault(id, ""), election.project(project).cost().toString());
            if (!points.isEmpty()) {
                same(id, "points", points.getOrDefault(id, "0"), points(project).toString());
            }
        });
    }

    private Fraction points(int project) {
        Fraction sum = Fraction.ZERO;
        for (Ballot ballot : election.ballots()) {
            for (int place = 0; place < ballot.length(); place++) {
                if (ballot.project(place) == project) {
                    sum = sum.plus(ballot.points(place, election.kind()));
                }
            }
        }
        return sum;
    }

    private void fact(String fact, String computed) {
        recorded.fact(fact).ifPresent(said -> same("file", fact, said, computed));
    }

    private void same(String key, String what, String said, String computed) {
        if (!said.equals(computed)) {
            differences.add(new Difference(name, key, what, said, computed));
        }
    }
}
