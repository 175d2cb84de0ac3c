package nl.samenspel.linkage.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A linear program that can be asked again with another objective or other bounds; each question starts where the last one
 * ended. With whole variables it is a mixed-integer program. GLOP and SCIP of OR-Tools do the work, on one thread, so that the
 * same question has the same answer.
 */
public final class LinearProgram implements AutoCloseable {

    public static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Simplifying a program first takes longer than solving it, and forgets where the last question ended. */
    private static final String START_WHERE_THE_LAST_ENDED = "use_preprocessing:false use_dual_simplex:true";

    private final MPSolver solver;
    private final List<MPVariable> variables = new ArrayList<>();
    private double[] lowest = new double[64];
    private double[] highest = new double[64];
    private double[] prices = new double[64];
    private final MPSolverParameters parameters;

    private LinearProgram(String name, boolean whole) {
        Natives.load();
        this.parameters = new MPSolverParameters();
        this.solver = MPSolver.createSolver(name);
        if (whole) {
            parameters.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        } else {
            solver.setSolverSpecificParametersAsString(START_WHERE_THE_LAST_ENDED);
        }
    }

    /** The native library, loaded once and only when something must be solved. */
    private static final class Natives {

        static {
            Loader.loadNativeLibraries();
        }

        static void load() {
            // Loading the class loads the library.
        }
    }

    /** Loads the native library while something else is done; that takes as long as linking a small session. */
    public static void prepare() {
        Thread.ofPlatform().daemon().start(Natives::load);
    }

    /** Unpacks the native libraries, so that a process whose {@code java.library.path} is this folder need not do it. */
    public static void unpackTo(Path folder) throws IOException {
        String resource = "ortools-" + Platform.RESOURCE_PREFIX;
        URL packed = Objects.requireNonNull(Loader.class.getClassLoader().getResource(resource + "/"));
        try (JarFile jar = ((JarURLConnection) packed.openConnection()).getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(resource + "/") && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(entry.getName().substring(resource.length() + 1)));
                    }
                }
            }
        }
    }

    public static LinearProgram continuous() {
        return new LinearProgram("GLOP", false);
    }

    public static LinearProgram mixed() {
        return new LinearProgram("SCIP", true);
    }

    /** @return the number of the variable, from 0 */
    public int variable(double from, double to) {
        return added(solver.makeVar(from, to, false, ""), from, to);
    }

    /** A variable that is 0 or 1. */
    public int choice() {
        return added(solver.makeVar(0, 1, true, ""), 0, 1);
    }

    private int added(MPVariable variable, double from, double to) {
        int place = variables.size();
        if (place == prices.length) {
            lowest = Arrays.copyOf(lowest, 2 * place);
            highest = Arrays.copyOf(highest, 2 * place);
            prices = Arrays.copyOf(prices, 2 * place);
        }
        lowest[place] = from;
        highest[place] = to;
        variables.add(variable);
        return place;
    }

    /** Tells the solver only what is new: asking it something costs more than remembering. */
    public void bounds(int variable, double from, double to) {
        if (from != lowest[variable] || to != highest[variable]) {
            variables.get(variable).setBounds(from, to);
            lowest[variable] = from;
            highest[variable] = to;
        }
    }

    /** Demands lowest ≤ Σ coefficient × variable ≤ highest. */
    public void constraint(int[] of, double[] coefficients, double lowest, double highest) {
        MPConstraint constraint = solver.makeConstraint(lowest, highest);
        for (int at = 0; at < of.length; at++) {
            constraint.setCoefficient(variables.get(of[at]), coefficients[at]);
        }
    }

    public void objective(int variable, double coefficient) {
        if (coefficient != prices[variable]) {
            solver.objective().setCoefficient(variables.get(variable), coefficient);
            prices[variable] = coefficient;
        }
    }

    /** How an attempt ended. */
    public enum End { SOLVED, UNBOUNDED, INFEASIBLE, UNKNOWN }

    public End maximise() {
        solver.objective().setMaximization();
        return solve();
    }

    public End minimise() {
        solver.objective().setMinimization();
        return solve();
    }

    private End solve() {
        MPSolver.ResultStatus status = solver.solve(parameters);
        if (status == MPSolver.ResultStatus.ABNORMAL || status == MPSolver.ResultStatus.NOT_SOLVED) {
            again(MPSolverParameters.IncrementalityValues.INCREMENTALITY_OFF);
            status = solver.solve(parameters);
            again(MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON);
        }
        return switch (status) {
            case OPTIMAL -> End.SOLVED;
            case UNBOUNDED -> End.UNBOUNDED;
            case INFEASIBLE -> End.INFEASIBLE;
            default -> End.UNKNOWN;
        };
    }

    /** Whether the next question starts where the last one ended. */
    private void again(MPSolverParameters.IncrementalityValues start) {
        parameters.setIntegerParam(MPSolverParameters.IntegerParam.INCREMENTALITY, start.swigValue());
    }

    public double value() {
        return solver.objective().value();
    }

    public double value(int variable) {
        return variables.get(variable).solutionValue();
    }

    /** How much the objective changes with the bound this variable rests on; 0 when it rests on none. */
    public double reducedCost(int variable) {
        return variables.get(variable).reducedCost();
    }

    /** All values at once. */
    public double[] values() {
        double[] values = new double[variables.size()];
        Arrays.setAll(values, this::value);
        return values;
    }

    @Override
    public void close() {
        solver.delete();
    }
}
