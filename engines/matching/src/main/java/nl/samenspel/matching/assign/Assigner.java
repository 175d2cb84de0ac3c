package nl.samenspel.matching.assign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import nl.samenspel.matching.assign.Certificate.Prices;

/**
 * Finds the assignment that is best on the first level, among those best on the second, and so on, with its certificate.
 *
 * <p>Requests come in one by one. Each looks for the cheapest way to find a place: a volunteer with room, a volunteer who lets go
 * of another request that finds a place elsewhere, or a request that is worth less and goes without; or goes without itself.
 * Prices rise just enough to keep that the cheapest (shortest augmenting paths; Jonker and Volgenant 1987 for one place each,
 * here with capacities, optional requests and all levels in one number). The prices are the certificate.
 */
public final class Assigner {

    private static final long UNSEEN = Long.MAX_VALUE;

    private final AssignmentProblem problem;
    private final long[] weight;
    private final int[] request;
    private final long[] requestPrice;
    private final long[] volunteerPrice;
    private final Places places;
    private final BitSet chosen = new BitSet();

    /** Requests are nodes 0 and up, volunteers follow. */
    private final long[] distance;
    private final int[] cameBy;
    private final int[] seen;
    private final NodeQueue queue = new NodeQueue();
    private int seenCount;
    private long cheapest;
    private int end;

    private Assigner(AssignmentProblem problem, long[] weight) {
        this.problem = problem;
        this.weight = weight;
        this.requestPrice = new long[problem.requests()];
        this.volunteerPrice = new long[problem.volunteers()];
        this.places = new Places(problem);
        this.request = new int[problem.pairs()];
        for (int number = 0; number < problem.requests(); number++) {
            Arrays.fill(request, problem.first()[number], problem.first()[number + 1], number);
        }
        int nodes = problem.requests() + problem.volunteers();
        this.distance = new long[nodes];
        this.cameBy = new int[nodes];
        this.seen = new int[nodes];
        Arrays.fill(distance, UNSEEN);
    }

    /** @throws IllegalArgumentException when the weights are too large to be compared exactly */
    public static Assignment assign(AssignmentProblem problem) {
        MixedRadix radix = MixedRadix.of(problem);
        Assigner assigner = new Assigner(problem, radix.pack(problem));
        for (int number = 0; number < problem.requests(); number++) {
            assigner.enter(number);
        }
        List<Prices> prices = new ArrayList<>();
        for (int level = 0; level < problem.levels().size(); level++) {
            prices.add(new Prices(radix.unpack(assigner.requestPrice, level), radix.unpack(assigner.volunteerPrice, level)));
        }
        return new Assignment(assigner.chosen, new Certificate(prices));
    }

    private void enter(int number) {
        long best = 0;
        for (int pair = problem.first()[number]; pair < problem.first()[number + 1]; pair++) {
            best = Math.max(best, weight[pair] - volunteerPrice[problem.volunteer()[pair]]);
        }
        requestPrice[number] = best;
        for (int place = 0; place < problem.demand()[number] && requestPrice[number] > 0; place++) {
            search(number);
            reprice();
            if (end != number) {
                walkBack(number);
            }
            forget();
        }
    }

    /** Looks from a request until no way can be cheaper than the cheapest found. */
    private void search(int from) {
        cheapest = requestPrice[from];
        end = from;
        queue.clear();
        reach(from, 0, -1);
        while (!queue.isEmpty() && queue.nearest() < cheapest) {
            long near = queue.nearest();
            int node = queue.poll();
            if (near == distance[node]) {
                if (node < problem.requests()) {
                    lookAtVolunteers(node, near);
                } else {
                    lookAtTaken(node - problem.requests(), near);
                }
            }
        }
    }

    private void lookAtVolunteers(int number, long near) {
        if (near + requestPrice[number] < cheapest) {
            cheapest = near + requestPrice[number];
            end = number;
        }
        int[] volunteers = problem.volunteer();
        long base = near + requestPrice[number];
        for (int pair = problem.first()[number]; pair < problem.first()[number + 1]; pair++) {
            int volunteer = volunteers[pair];
            long length = base + volunteerPrice[volunteer] - weight[pair];
            if (length < cheapest && length < distance[problem.requests() + volunteer] && !chosen.get(pair)) {
                reach(problem.requests() + volunteer, length, pair);
                if (places.isFree(volunteer)) {
                    cheapest = length;
                    end = problem.requests() + volunteer;
                }
            }
        }
    }

    private void lookAtTaken(int volunteer, long near) {
        for (int at = 0; at < places.used(volunteer); at++) {
            int pair = places.pair(volunteer, at);
            long length = near + weight[pair] - requestPrice[request[pair]] - volunteerPrice[volunteer];
            if (length < cheapest && length < distance[request[pair]]) {
                reach(request[pair], length, pair);
            }
        }
    }

    private void reach(int node, long length, int pair) {
        if (distance[node] == UNSEEN) {
            seen[seenCount++] = node;
        }
        distance[node] = length;
        cameBy[node] = pair;
        queue.add(node, length);
    }

    private void reprice() {
        for (int at = 0; at < seenCount; at++) {
            int node = seen[at];
            long change = Math.max(0, cheapest - distance[node]);
            if (node < problem.requests()) {
                requestPrice[node] -= change;
            } else {
                volunteerPrice[node - problem.requests()] += change;
            }
        }
    }

    /** Hands places on along the way that was found, from its end to the request it is for. */
    private void walkBack(int from) {
        int node = end;
        if (node < problem.requests()) {
            node = letGo(node);
        }
        while (true) {
            int pair = cameBy[node];
            chosen.set(pair);
            places.take(node - problem.requests(), pair);
            if (request[pair] == from) {
                return;
            }
            node = letGo(request[pair]);
        }
    }

    /** A request gives up the place through which it was reached; the volunteer who gave it is next. */
    private int letGo(int number) {
        int pair = cameBy[number];
        chosen.clear(pair);
        places.give(problem.volunteer()[pair], pair);
        return problem.requests() + problem.volunteer()[pair];
    }

    private void forget() {
        for (int at = 0; at < seenCount; at++) {
            distance[seen[at]] = UNSEEN;
        }
        seenCount = 0;
    }
}
