package nl.samenspel.allocation.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.RandomElections;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;

/** Sequential Phragmén against its definition, voter by voter. */
class NaivePhragmenTest {

    @Test
    void buysWhatTheDefinitionBuys() {
        RandomElections elections = new RandomElections(17);
        for (int number = 0; number < 500; number++) {
            Election election = elections.next();
            TieOrder ties = TieOrder.official(List.of("10"));
            assertThat(Allocator.allocate(election, new Rule.Phragmen(), ties).ids()).as("%s", election)
                    .isEqualTo(naive(election, ties.precedence(election)));
        }
    }

    private static List<String> naive(Election election, int[] precedence) {
        Fraction[] load = new Fraction[election.ballots().size()];
        Arrays.fill(load, Fraction.ZERO);
        List<Integer> open = new ArrayList<>(IntStream.range(0, election.projects().size()).boxed()
                .filter(project -> election.project(project).cost().compareTo(election.budget()) <= 0)
                .sorted(Comparator.comparingInt(project -> precedence[project])).toList());
        List<String> bought = new ArrayList<>();
        Fraction left = election.budget();
        while (!open.isEmpty()) {
            List<Fraction> moments = open.stream().map(project -> moment(election, project, load)).toList();
            Fraction first = moments.stream().min(Comparator.naturalOrder()).orElseThrow();
            List<Integer> earliest = IntStream.range(0, open.size()).filter(at -> moments.get(at).equals(first))
                    .mapToObj(open::get).toList();
            for (int project : earliest) {
                if (election.project(project).cost().compareTo(left) > 0) {
                    return bought;
                }
            }
            Integer chosen = earliest.getFirst();
            IntStream.range(0, load.length).filter(voter -> election.ballots().get(voter).names(chosen))
                    .forEach(voter -> load[voter] = first);
            left = left.minus(election.project(chosen).cost());
            bought.add(election.project(chosen).id());
            open.remove(chosen);
        }
        return bought;
    }

    /** A project nobody wants can be paid at the end of time. */
    private static Fraction moment(Election election, int project, Fraction[] load) {
        int[] supporters = IntStream.range(0, load.length)
                .filter(voter -> election.ballots().get(voter).names(project)).toArray();
        if (supporters.length == 0) {
            return Fraction.of(Long.MAX_VALUE);
        }
        return IntStream.of(supporters).mapToObj(voter -> load[voter])
                .reduce(election.project(project).cost(), Fraction::plus).dividedBy(supporters.length);
    }
}
