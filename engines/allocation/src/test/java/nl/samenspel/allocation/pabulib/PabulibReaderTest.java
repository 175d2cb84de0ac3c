package nl.samenspel.allocation.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Outcome;
import nl.samenspel.allocation.RandomElections;
import nl.samenspel.allocation.Rule;
import nl.samenspel.allocation.TieOrder;
import nl.samenspel.allocation.counting.Allocator;

/** Files as people really publish them. */
class PabulibReaderTest {

    private static Reading.Readable read(String text) {
        assertThat(PabulibReader.read(text)).isInstanceOf(Reading.Readable.class);
        return (Reading.Readable) PabulibReader.read(text);
    }

    @Test
    void understandsWhatPeopleWrite() {
        Reading.Readable reading = read("""
                \uFEFFMETA\r
                key;value\r
                budget; 2332627,21\r
                vote_type;approval\r
                max_length;9\r
                comment;"Eén ""plan""; twee regels
                lang";\r
                \r
                PROJECTS;;\r
                project_id;cost;name;category\r
                01;999999999;Ingetrokken;None\r
                L18/02;0;"Gratis; echt"\r
                1;1e3;;groen\r
                VOTES\r
                voter_id;vote;age\r
                x;01, L18/02;34\r
                y;;\r
                z;None;None\r
                """);
        Election election = reading.election();
        assertThat(election.budget()).isEqualTo(Fraction.of(233262721, 100));
        assertThat(election.meta()).containsEntry("comment", "Eén \"plan\"; twee regels\nlang");
        assertThat(election.projects()).extracting(project -> project.id()).containsExactly("01", "L18/02", "1");
        assertThat(election.projects()).extracting(project -> project.cost().toString())
                .containsExactly("999999999", "0", "1000");
        assertThat(election.project(1).name()).isEqualTo("Gratis; echt");
        assertThat(election.project(2).name()).isEqualTo("1");
        assertThat(election.project(0).fields()).doesNotContainKey("category");
        assertThat(election.ballots()).extracting(ballot -> ballot.length()).containsExactly(2, 0, 0);
        assertThat(election.ballots().getFirst().fields()).containsEntry("age", "34");
        assertThat(reading.remarks()).isEmpty();
    }

    @Test
    void tellsWhatIsOddButCanBeCounted() {
        Reading.Readable reading = read("""
                META
                key;value
                budget;10.000
                vote_type;approval
                num_projects;3
                num_votes;9
                min_length;2
                max_length;2
                max_sum_cost;50
                unit;Assen
                unit;Utrecht
                rule;greedy;met drempel
                PROJECTS
                project_id;cost;votes
                1;40;2
                2;30;9
                VOTES
                voter_id;vote
                a;1,2,1
                a;2
                """);
        assertThat(reading.remarks()).extracting(Finding::kind).containsExactlyInAnyOrder(
                FindingKind.PERHAPS_THOUSANDS, FindingKind.NUMBER_OF_PROJECTS, FindingKind.NUMBER_OF_VOTES,
                FindingKind.META_TWICE, FindingKind.META_NOT_ASKED, FindingKind.NAMED_TWICE, FindingKind.VOTER_TWICE,
                FindingKind.TOO_SHORT, FindingKind.TOO_EXPENSIVE, FindingKind.VOTES_OF_PROJECT, FindingKind.VOTES_OF_PROJECT);
        assertThat(reading.election().budget()).isEqualTo(Fraction.of(10));
        assertThat(reading.election().support()).containsExactly(1, 2);
    }

    @Test
    void takesTheLastPointsOfAProjectNamedTwice() {
        Election election = read("""
                META
                key;value
                budget;10
                vote_type;scoring
                default_score;0.5
                PROJECTS
                project_id;cost
                1;4
                2;3
                VOTES
                voter_id;points;vote
                a;1,-2,2.5;1,2,1
                """).election();
        assertThat(election.kind()).isEqualTo(BallotKind.SCORING);
        assertThat(election.defaultPoints()).isEqualTo(Fraction.of(1, 2));
        assertThat(election.ballots().getFirst().points(0, election.kind())).isEqualTo(Fraction.of(5, 2));
        assertThat(election.ballots().getFirst().points(1, election.kind())).isEqualTo(Fraction.of(-2));
    }

    @Test
    void readsWhatWasWrittenAsTheSameElection() {
        RandomElections elections = new RandomElections(29);
        for (int number = 0; number < 300; number++) {
            Election election = elections.next();
            Election again = read(PabulibWriter.write(election)).election();
            assertThat(again.projects()).isEqualTo(election.projects());
            assertThat(again.ballots()).isEqualTo(election.ballots());
            assertThat(again.budget()).isEqualTo(election.budget());
            assertThat(again.defaultPoints()).isEqualTo(election.defaultPoints());
            assertThat(again.meta()).containsAllEntriesOf(election.meta());
            assertThat(read(PabulibWriter.write(again)).election()).isEqualTo(again);
        }
    }

    @Test
    void writesWhoWasChosen() {
        Election election = new RandomElections(31).next();
        Outcome outcome = Allocator.allocate(election, Rule.Greedy.byVotes(), TieOrder.lexicographic());
        Election again = read(PabulibWriter.write(outcome)).election();
        List<String> selected = again.projects().stream().filter(project -> project.fields().get("selected").equals("1"))
                .map(project -> project.id()).toList();
        assertThat(selected).containsExactlyInAnyOrderElementsOf(outcome.ids());
    }
}
