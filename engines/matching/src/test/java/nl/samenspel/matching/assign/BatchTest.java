package nl.samenspel.matching.assign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.Village;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.OfferBook;
import nl.samenspel.matching.suggest.Scorer;
import nl.samenspel.matching.suggest.Suggestion;
import nl.samenspel.matching.suggest.Verdict;
import org.junit.jupiter.api.Test;

/** A batch of people: nobody beyond their room, nobody against a rule, proven to be the best. */
class BatchTest {

    private final Village village = new Village(31);
    private final List<HelpRequest> requests = IntStream.range(0, 150).mapToObj(number -> village.request("r" + number)).toList();
    private final List<HelpOffer> offers = IntStream.range(0, 80).mapToObj(number -> village.offer("o" + number)).toList();

    private static Batch batch(List<HelpRequest> requests, List<HelpOffer> offers) {
        return Batch.of(requests, offers, Village.PERIOD, Circumstances.QUIET, Scorer.STANDARD);
    }

    @Test
    void keepsCapacitiesAndHardRulesAndIsProvenTheBest() {
        Batch batch = batch(requests, offers);
        Assignment assignment = Assigner.assign(batch.problem());
        List<Suggestion> matches = batch.matches(assignment);
        assertThat(CertificateCheck.check(batch.problem(), assignment)).isInstanceOf(Proof.Proven.class);
        assertThat(matches).hasSizeGreaterThan(20);
        OfferBook book = new OfferBook(Village.PERIOD);
        offers.forEach(book::put);
        assertThat(matches).allMatch(match -> book.judge(match.request(), match.offer().id()) instanceof Verdict.Allowed);
        Map<String, Integer> helped = new HashMap<>();
        Map<String, Integer> helping = new HashMap<>();
        for (Suggestion match : matches) {
            assertThat(helped.merge(match.request().id(), 1, Integer::sum)).isLessThanOrEqualTo(match.request().helpers());
            assertThat(helping.merge(match.offer().id(), 1, Integer::sum)).isLessThanOrEqualTo(match.offer().room());
        }
        assertThat(batch.unanswered(assignment)).allMatch(request -> helped.getOrDefault(request.id(), 0) < request.helpers());
    }

    @Test
    void theOrderInWhichPeopleComeInDoesNotMatter() {
        List<HelpRequest> otherRequests = new ArrayList<>(requests);
        List<HelpOffer> otherOffers = new ArrayList<>(offers);
        Collections.shuffle(otherRequests, new Random(1));
        Collections.shuffle(otherOffers, new Random(2));
        Batch one = batch(requests, offers);
        Batch other = batch(otherRequests, otherOffers);
        assertThat(other.matches(Assigner.assign(other.problem()))).isEqualTo(one.matches(Assigner.assign(one.problem())));
    }
}
