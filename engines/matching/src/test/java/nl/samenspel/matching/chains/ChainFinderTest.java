package nl.samenspel.matching.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import nl.samenspel.matching.Village;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.HardRule;
import nl.samenspel.matching.suggest.Scorer;
import nl.samenspel.matching.suggest.Verdict;
import org.junit.jupiter.api.Test;

/** Chains close, break no rule, use nobody twice, and help as many as any. */
class ChainFinderTest {

    private static final Duration ENOUGH = Duration.ofSeconds(10);

    private static Exchange exchange(long seed, int requests, int offers) {
        Village village = new Village(seed);
        return Exchange.of(IntStream.range(0, requests).mapToObj(number -> village.request("r" + number)).toList(),
                IntStream.range(0, offers).mapToObj(number -> village.offer("o" + number)).toList(), Village.PERIOD,
                Circumstances.QUIET, Scorer.STANDARD);
    }

    @Test
    void everyChainClosesBreaksNoRuleAndNobodyIsInTwo() {
        Chains chains = ChainFinder.find(exchange(1, 120, 120), 4, ENOUGH);
        assertThat(chains.chains()).isNotEmpty();
        assertThat(chains.chains().stream().flatMap(chain -> chain.people().stream())).doesNotHaveDuplicates().hasSize(chains.people());
        for (Chain chain : chains.chains()) {
            assertThat(chain.links().size()).isBetween(2, 4);
            for (int at = 0; at < chain.links().size(); at++) {
                var link = chain.links().get(at);
                assertThat(HardRule.judge(link.meeting())).isEqualTo(Verdict.ALLOWED);
                assertThat(link.request().person()).isEqualTo(chain.people().get((at + 1) % chain.links().size()));
            }
            assertThat(chain.chance()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void helpsAsManyAsTryingEverything() {
        for (long seed = 1; seed <= 12; seed++) {
            Exchange exchange = exchange(seed, 22, 22);
            for (int longest = 2; longest <= 4; longest++) {
                Chains chains = ChainFinder.find(exchange, longest, ENOUGH);
                assertThat(chains.people()).as("seed %s, length %s", seed, longest)
                        .isEqualTo(most(Rings.of(exchange, longest, 10_000), 0, new boolean[exchange.people().size()]));
                assertThat(chains.isProven()).isTrue();
            }
        }
    }

    private static int most(List<int[]> rings, int from, boolean[] used) {
        int best = 0;
        for (int ring = from; ring < rings.size(); ring++) {
            int[] people = rings.get(ring);
            if (Arrays.stream(people).noneMatch(person -> used[person])) {
                Arrays.stream(people).forEach(person -> used[person] = true);
                best = Math.max(best, people.length + most(rings, ring + 1, used));
                Arrays.stream(people).forEach(person -> used[person] = false);
            }
        }
        return best;
    }

    @Test
    void givesTheSameAnswerTwice() {
        assertThat(ChainFinder.find(exchange(4, 80, 80), 3, ENOUGH)).isEqualTo(ChainFinder.find(exchange(4, 80, 80), 3, ENOUGH));
    }

    @Test
    void longerChainsHelpAtLeastAsMany() {
        Exchange exchange = exchange(5, 60, 60);
        int[] helped = IntStream.rangeClosed(2, 5).map(longest -> ChainFinder.find(exchange, longest, ENOUGH).people()).toArray();
        assertThat(helped).isSorted();
    }

    @Test
    void findsNothingAmongPeopleWhoOnlyAsk() {
        assertThat(ChainFinder.find(exchange(6, 20, 0), 3, ENOUGH)).isEqualTo(new Chains(List.of(), 0, 0, true));
        assertThatIllegalArgumentException().isThrownBy(() -> ChainFinder.find(exchange(6, 2, 2), 1, ENOUGH));
    }
}
