package nl.samenspel.matching.chains;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import nl.samenspel.matching.suggest.Candidate;

/**
 * Finds chains that help as many people as possible, and among those the likeliest to begin. The longer a chain, the more people
 * must say yes, so its length has a limit; with one, the question is that of kidney exchange (Abraham, Blum and Sandholm 2007),
 * set packing over all short rings, which CP-SAT solves and bounds.
 */
public final class ChainFinder {

    private static final int MOST_RINGS = 100_000;
    private static final double FINE = 10_000;

    private final Exchange exchange;
    private final List<int[]> rings;
    private final Duration atMost;

    private ChainFinder(Exchange exchange, List<int[]> rings, Duration atMost) {
        this.exchange = exchange;
        this.rings = rings;
        this.atMost = atMost;
    }

    /**
     * @param longest how many people a chain may have, from 2 to 5
     * @param atMost  how long to look for each of the two goals
     */
    public static Chains find(Exchange exchange, int longest, Duration atMost) {
        if (longest < 2 || longest > 5) {
            throw new IllegalArgumentException("a chain has two to five people, not " + longest);
        }
        List<int[]> rings = Rings.of(exchange, longest, MOST_RINGS + 1);
        boolean all = rings.size() <= MOST_RINGS;
        return new ChainFinder(exchange, rings, atMost).find(all);
    }

    private Chains find(boolean all) {
        if (rings.isEmpty()) {
            return new Chains(List.of(), 0, 0, all);
        }
        Loader.loadNativeLibraries();
        long[] people = rings.stream().mapToLong(ring -> ring.length).toArray();
        CpModel model = new CpModel();
        BoolVar[] chosen = new BoolVar[rings.size()];
        Arrays.setAll(chosen, ring -> model.newBoolVar(""));
        IntStream.range(0, exchange.people().size()).forEach(person -> model.addAtMostOne(with(person, chosen)));
        model.maximize(LinearExpr.weightedSum(chosen, people));
        CpSolver solver = new CpSolver();
        List<Integer> best = solve(solver, model, chosen);
        int helped = best.stream().mapToInt(ring -> rings.get(ring).length).sum();
        int bound = (int) Math.floor(solver.bestObjectiveBound() + 1e-6);
        model.addGreaterOrEqual(LinearExpr.weightedSum(chosen, people), helped);
        model.maximize(LinearExpr.weightedSum(chosen, rings.stream().mapToLong(this::likelihood).toArray()));
        List<Integer> likeliest = solve(new CpSolver(), model, chosen);
        List<Integer> kept = likeliest.isEmpty() ? best : likeliest;
        return new Chains(kept.stream().map(ring -> chain(rings.get(ring))).toList(), helped, bound, all);
    }

    private Literal[] with(int person, BoolVar[] chosen) {
        return IntStream.range(0, rings.size()).filter(ring -> Arrays.stream(rings.get(ring)).anyMatch(one -> one == person))
                .mapToObj(ring -> chosen[ring]).toArray(Literal[]::new);
    }

    /** The rings of the best answer; none when time was up before there was any. One thread, so the answer is the same every time. */
    private List<Integer> solve(CpSolver solver, CpModel model, BoolVar[] chosen) {
        solver.getParameters().setNumWorkers(1).setMaxTimeInSeconds(atMost.toMillis() / 1e3);
        CpSolverStatus status = solver.solve(model);
        boolean answered = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return answered ? IntStream.range(0, chosen.length).filter(ring -> solver.booleanValue(chosen[ring])).boxed().toList() : List.of();
    }

    private long likelihood(int[] ring) {
        return Math.round(FINE * Math.pow(chain(ring).chance(), 1.0 / ring.length));
    }

    private Chain chain(int[] ring) {
        List<Candidate> links = new ArrayList<>();
        for (int at = 0; at < ring.length; at++) {
            Candidate link = exchange.helps().get(ring[at]).get(ring[(at + 1) % ring.length]);
            if (link != null) {
                links.add(link);
            }
        }
        return new Chain(links);
    }
}
