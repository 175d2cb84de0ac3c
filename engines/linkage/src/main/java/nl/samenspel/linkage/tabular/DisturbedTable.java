package nl.samenspel.linkage.tabular;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.samenspel.linkage.agreement.Hash;
import nl.samenspel.linkage.agreement.Protection.Method;
import nl.samenspel.linkage.disclosure.Publication;
import nl.samenspel.linkage.disclosure.noise.DiscreteLaplace;
import nl.samenspel.linkage.disclosure.noise.PerturbationTable;
import nl.samenspel.linkage.tabular.Assembly.Assembled;

/** Tables of counts with noise. */
public final class DisturbedTable {

    private final Method method;
    private final Noise noise;

    /** Noise for the cell with a name. */
    @FunctionalInterface
    private interface Noise {
        double disturbed(String name, double value);
    }

    private DisturbedTable(Method method, Noise noise) {
        this.method = method;
        this.noise = noise;
    }

    /**
     * Noise by cell key. A table has no records, so the key of a cell follows from its name and a seed: the same cell gets
     * the same noise in every table made with that seed, which is what the method is for.
     */
    public static DisturbedTable byCellKey(int deviation, double variance, String seed) {
        PerturbationTable table = PerturbationTable.of(deviation, variance, 2);
        return new DisturbedTable(Method.CELL_KEY, (name, value) -> table.disturbed(Math.round(value), key(seed, name)));
    }

    private static double key(String seed, String name) {
        byte[] hash = Hash.digest().digest((seed + "\n" + name).getBytes(StandardCharsets.UTF_8));
        long bits = java.nio.ByteBuffer.wrap(hash).getLong() >>> 11;
        return bits * 0x1.0p-53;
    }

    /** Noise from the discrete Laplace distribution on the smallest cells; sums are the sums of those. */
    public static DisturbedTable differentially(double epsilon, RandomGenerator random) {
        DiscreteLaplace laplace = new DiscreteLaplace(epsilon, random);
        return new DisturbedTable(Method.DIFFERENTIAL_PRIVACY, (_, value) -> Math.max(0, Math.round(value) + laplace.next()));
    }

    public Method method() {
        return method;
    }

    /** The disturbed value of each cell, by its place. */
    public Map<Integer, Double> apply(List<TableFile> tables, Assembled assembled) {
        Map<Integer, Double> values = new HashMap<>();
        for (TableFile table : tables) {
            List<List<String>> keys = Assembly.keys(table);
            List<Integer> places = assembled.places().get(table.name());
            Map<List<String>, Integer> placeOf = new HashMap<>();
            for (int at = 0; at < keys.size(); at++) {
                placeOf.put(keys.get(at), places.get(at));
            }
            for (int at = keys.size() - 1; at >= 0; at--) {
                values.computeIfAbsent(places.get(at), _ -> 0.0);
            }
            fill(table, keys, placeOf, assembled.publication(), values);
        }
        return values;
    }

    private void fill(TableFile table, List<List<String>> keys, Map<List<String>, Integer> placeOf, Publication publication,
            Map<Integer, Double> values) {
        for (int at = keys.size() - 1; at >= 0; at--) {
            List<String> key = keys.get(at);
            int place = placeOf.get(key);
            int sum = sumDimension(table, key);
            if (method == Method.DIFFERENTIAL_PRIVACY && sum >= 0) {
                double total = 0;
                for (String part : table.hierarchies().get(sum).parts().get(key.get(sum))) {
                    List<String> parts = new java.util.ArrayList<>(key);
                    parts.set(sum, part);
                    total += values.get(placeOf.get(parts));
                }
                values.put(place, total);
            } else {
                values.put(place, noise.disturbed(publication.cell(place).name(), publication.cell(place).value()));
            }
        }
    }

    private static int sumDimension(TableFile table, List<String> key) {
        for (int dimension = 0; dimension < key.size(); dimension++) {
            if (table.hierarchies().get(dimension).isSum(key.get(dimension))) {
                return dimension;
            }
        }
        return -1;
    }
}
