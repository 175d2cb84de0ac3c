package nl.samenspel.matching.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Learns a model of acceptance from an installation's own history: the most likely one given a normal prior around what is
 * sensible without history, by Newton's method (iteratively reweighted least squares). Few answers change little.
 */
public final class AcceptanceLearner {

    /** How sure the prior is, as one over a variance, of base, distance, time, notifications and each kind. */
    private static final double[] SURENESS = {4, 400, 100, 100};
    private static final double SURENESS_OF_KIND = 8;
    private static final int SHARED = SURENESS.length;
    private static final int STEPS = 30;

    private final List<String> kinds;
    private final double[] prior;
    private final double[] sureness;

    private AcceptanceLearner(List<String> kinds, AcceptanceModel model) {
        this.kinds = kinds;
        this.prior = new double[SHARED + kinds.size()];
        this.sureness = new double[prior.length];
        double[] shared = {model.base(), model.distance(), model.time(), model.notifications()};
        System.arraycopy(shared, 0, prior, 0, SHARED);
        System.arraycopy(SURENESS, 0, sureness, 0, SHARED);
        for (int kind = 0; kind < kinds.size(); kind++) {
            prior[SHARED + kind] = model.kinds().getOrDefault(kinds.get(kind), 0.0);
            sureness[SHARED + kind] = SURENESS_OF_KIND;
        }
    }

    /** The model after these answers, which may come in any order. */
    public static AcceptanceModel learn(AcceptanceModel prior, List<Answer> answers) {
        TreeSet<String> kinds = new TreeSet<>(prior.kinds().keySet());
        answers.forEach(answer -> kinds.add(answer.features().kind()));
        return new AcceptanceLearner(List.copyOf(kinds), prior).learn(answers);
    }

    private AcceptanceModel learn(List<Answer> answers) {
        double[][] rows = answers.stream().map(answer -> row(answer.features())).toArray(double[][]::new);
        double[] weights = prior.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] change = new NewtonStep(prior, sureness).from(weights, rows, answers);
            double largest = 0;
            for (int at = 0; at < weights.length; at++) {
                double bounded = Math.clamp(change[at], -2, 2);
                weights[at] += bounded;
                largest = Math.max(largest, Math.abs(bounded));
            }
            if (largest < 1e-9) {
                break;
            }
        }
        return model(weights);
    }

    private double[] row(AcceptanceFeatures features) {
        double[] row = new double[prior.length];
        row[0] = 1;
        row[1] = features.kilometres();
        row[2] = AcceptanceModel.doublings(features.hours());
        row[3] = features.notifications();
        row[SHARED + kinds.indexOf(features.kind())] = 1;
        return row;
    }

    private AcceptanceModel model(double[] weights) {
        Map<String, Double> learned = new HashMap<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            learned.put(kinds.get(kind), weights[SHARED + kind]);
        }
        return new AcceptanceModel(weights[0], weights[1], weights[2], weights[3], learned);
    }
}
