package nl.samenspel.matching.ride.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import org.jspecify.annotations.Nullable;

/**
 * Chooses from all tours harvested so far those that together take everybody along over the fewest kilometres: a set-covering
 * problem. The linear relaxation (GLOP) says which tours cannot be part of anything better than what is known; the rest is left to
 * an exact solver (SCIP). A search sees good tours in different arrangements; this brings them together.
 */
final class Recombination {

    private static final int MOST_TOURS = 1_000;
    /** Kilometres below which nothing counts as better. */
    static final double BETTER = 1e-6;

    private final Tours tours;
    private final Harvest harvest;

    Recombination(Tours tours, Harvest harvest) {
        this.tours = tours;
        this.harvest = harvest;
    }

    /**
     * An arrangement no worse than the given one.
     *
     * @param nodes  the most branches the exact solver may look at
     * @param atMost the longest it may take; the outcome can be repeated when it does not get to that
     */
    Arrangement best(Arrangement known, long nodes, Duration atMost) {
        Loader.loadNativeLibraries();
        harvest.add(known);
        List<Tour> promising = promising(known);
        List<Tour> found = promising.isEmpty() ? List.of() : choose(promising, nodes, atMost);
        if (found.isEmpty()) {
            return known;
        }
        Arrangement recombined = arrange(found);
        return recombined.cost() < known.cost() - BETTER ? recombined : known;
    }

    /** Tours that may be part of something better; none when there is nothing better. */
    private List<Tour> promising(Arrangement known) {
        List<Tour> all = List.copyOf(harvest.tours());
        Model model = new Model("GLOP", all);
        if (model.solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return List.of();
        }
        double gap = known.cost() - emptyKilometres() - model.solver.objective().value();
        if (gap < BETTER) {
            return List.of();
        }
        record Priced(Tour tour, double reducedCost) { }
        List<Priced> left = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            double reducedCost = model.chosen.get(index).reducedCost();
            if (reducedCost < gap) {
                left.add(new Priced(all.get(index), reducedCost));
            }
        }
        model.solver.delete();
        return left.stream().sorted(Comparator.comparingDouble(Priced::reducedCost)).limit(MOST_TOURS).map(Priced::tour).toList();
    }

    private List<Tour> choose(List<Tour> among, long nodes, Duration atMost) {
        Model model = new Model("SCIP", among);
        model.solver.setTimeLimit(Math.max(1, atMost.toMillis()));
        model.solver.setSolverSpecificParametersAsString("limits/nodes = " + nodes + "\n");
        MPSolver.ResultStatus status = model.solver.solve();
        List<Tour> found = new ArrayList<>();
        if (status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE) {
            for (int index = 0; index < among.size(); index++) {
                if (model.chosen.get(index).solutionValue() > 0.5) {
                    found.add(among.get(index));
                }
            }
        }
        model.solver.delete();
        return found;
    }

    private double emptyKilometres() {
        double sum = 0;
        for (int driver = 0; driver < tours.network.drivers; driver++) {
            sum += tours.empty(tours.network.kind[driver]).kilometres;
        }
        return sum;
    }

    /** Everybody is taken along at least once or left out at a price; no more tours than drivers of each kind. */
    private final class Model {

        private final MPSolver solver;
        private final List<MPVariable> chosen = new ArrayList<>();

        Model(String algorithm, List<Tour> choices) {
            solver = MPSolver.createSolver(algorithm);
            Network network = tours.network;
            MPConstraint[] taken = new MPConstraint[network.requests];
            MPConstraint[] drivers = new MPConstraint[network.drivers];
            MPObjective cost = solver.objective();
            for (int request = 0; request < network.requests; request++) {
                taken[request] = solver.makeConstraint(1, Double.POSITIVE_INFINITY);
                MPVariable nobody = solver.makeIntVar(0, 1, "");
                taken[request].setCoefficient(nobody, 1);
                cost.setCoefficient(nobody, Arrangement.NOT_DRIVEN);
            }
            for (int driver = 0; driver < network.drivers; driver++) {
                drivers[driver] = solver.makeConstraint(0, 0);
            }
            for (int kind : network.kind) {
                drivers[kind].setUb(drivers[kind].ub() + 1);
            }
            for (Tour tour : choices) {
                MPVariable variable = solver.makeIntVar(0, 1, "");
                chosen.add(variable);
                cost.setCoefficient(variable, tour.kilometres - tours.empty(tour.kind).kilometres);
                drivers[tour.kind].setCoefficient(variable, 1);
                for (int node : tour.calls) {
                    if (network.isPickUp(node)) {
                        taken[node].setCoefficient(variable, 1);
                    }
                }
            }
            cost.setMinimization();
        }
    }

    /** Gives the tours to drivers; who is taken along twice stays in the first tour. */
    private Arrangement arrange(List<Tour> found) {
        Arrangement arrangement = new Arrangement(tours);
        List<Tour> left = new ArrayList<>(found);
        for (int driver = 0; driver < tours.network.drivers; driver++) {
            for (Tour tour : left) {
                if (tour.kind == tours.network.kind[driver]) {
                    left.remove(tour);
                    Tour rest = withoutThoseTaken(arrangement, tour);
                    if (rest != null) {
                        arrangement.set(driver, rest);
                    }
                    break;
                }
            }
        }
        return arrangement;
    }

    private @Nullable Tour withoutThoseTaken(Arrangement arrangement, Tour tour) {
        boolean[] taken = new boolean[tours.network.requests];
        for (int request = 0; request < taken.length; request++) {
            taken[request] = arrangement.isDriven(request);
        }
        return tours.of(tour.kind, tour.without(tours.network, taken));
    }
}
