package nl.samenspel.matching.assign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;
import nl.samenspel.matching.Urgency;
import nl.samenspel.matching.suggest.Candidate;
import nl.samenspel.matching.suggest.Circumstances;
import nl.samenspel.matching.suggest.OfferBook;
import nl.samenspel.matching.suggest.Period;
import nl.samenspel.matching.suggest.Scorer;
import nl.samenspel.matching.suggest.Suggestion;

/**
 * A batch of requests and offers as an assignment problem. Only pairs that no hard rule forbids take part; goals in this order:
 * most urgent requests, most matches, most days waited, most quality.
 */
public final class Batch {

    /** Quality is counted in ten-thousandths, in very large batches in thousandths, so that adding up stays exact in 64 bits. */
    private static final double FINE = 10_000;
    private static final double COARSE = 1_000;
    private static final int VERY_LARGE = 5_000;

    private final List<HelpRequest> requests;
    private final List<HelpOffer> offers;
    private final Circumstances circumstances;
    private final List<Candidate> pairs = new ArrayList<>();
    private final AssignmentProblem problem;

    private Batch(List<HelpRequest> requests, List<HelpOffer> offers, Period period, Circumstances circumstances, Scorer scorer) {
        this.requests = requests.stream().sorted(Comparator.comparing(HelpRequest::id)).toList();
        this.offers = offers.stream().sorted(Comparator.comparing(HelpOffer::id)).toList();
        this.circumstances = circumstances;
        OfferBook book = new OfferBook(period);
        this.offers.forEach(book::put);
        int[] first = new int[requests.size() + 1];
        for (int number = 0; number < requests.size(); number++) {
            book.candidates(this.requests.get(number), circumstances, scorer, pairs::add);
            first[number + 1] = pairs.size();
        }
        this.problem = problem(first, period);
    }

    /** The problem is the same whatever order requests and offers come in. */
    public static Batch of(List<HelpRequest> requests, List<HelpOffer> offers, Period period, Circumstances circumstances,
                           Scorer scorer) {
        return new Batch(requests, offers, period, circumstances, scorer);
    }

    public AssignmentProblem problem() {
        return problem;
    }

    /** The matches of an assignment, with their reasons. */
    public List<Suggestion> matches(Assignment assignment) {
        return assignment.chosen().stream().mapToObj(pair -> pairs.get(pair).explained(circumstances)).toList();
    }

    /** Requests that found fewer helpers than they asked. */
    public List<HelpRequest> unanswered(Assignment assignment) {
        Map<String, Integer> helpers = new HashMap<>();
        matches(assignment).forEach(match -> helpers.merge(match.request().id(), 1, Integer::sum));
        return requests.stream().filter(request -> helpers.getOrDefault(request.id(), 0) < request.helpers()).toList();
    }

    private AssignmentProblem problem(int[] first, Period period) {
        Map<String, Integer> numbers = new HashMap<>();
        offers.forEach(offer -> numbers.put(offer.id(), numbers.size()));
        int[] volunteer = pairs.stream().mapToInt(pair -> numbers.get(pair.meeting().offer().id())).toArray();
        long[] urgent = requests.stream().mapToLong(request -> request.urgency() == Urgency.URGENT ? 1 : 0).toArray();
        long[] one = requests.stream().mapToLong(_ -> 1).toArray();
        long[] waited = requests.stream()
                .mapToLong(request -> Math.clamp(Duration.between(request.since(), period.from()).toDays(), 0, 3650)).toArray();
        double steps = requests.size() > VERY_LARGE ? COARSE : FINE;
        long[] quality = pairs.stream().mapToLong(pair -> Math.round(steps * Math.min(1, pair.score().total()))).toArray();
        return new AssignmentProblem(requests.stream().mapToInt(HelpRequest::helpers).toArray(),
                offers.stream().mapToInt(HelpOffer::room).toArray(), first, volunteer,
                List.of(new Level.PerRequest("urgent", urgent), new Level.PerRequest("matches", one),
                        new Level.PerRequest("waited", waited), new Level.PerPair("quality", quality)));
    }
}
