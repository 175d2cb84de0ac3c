package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;
import nl.samenspel.linkage.disclosure.Deviations.Move;
import org.jspecify.annotations.Nullable;

/** Publishes again what a pattern suppresses without need, dearest first. */
final class Pruning implements AutoCloseable {

    private static final double ENOUGH = 1 - 1e-6;

    private final Publication publication;
    private final Deviations deviations;
    private final BitSet suppressed;
    private final Map<Integer, Witness> witnesses = new HashMap<>();

    /** Which cells move when a sensitive cell moves up, and when it moves down: as long as these stay, it is protected. */
    private record Witness(BitSet up, BitSet down) {

        boolean uses(int place) {
            return up.get(place) || down.get(place);
        }
    }

    private Pruning(Publication publication, BitSet pattern) {
        this.publication = publication;
        this.suppressed = (BitSet) pattern.clone();
        this.deviations = new Deviations(publication);
        double[] parts = new double[publication.size()];
        suppressed.stream().forEach(place -> parts[place] = 1);
        deviations.allow(parts, Double.POSITIVE_INFINITY);
    }

    static BitSet of(Publication publication, BitSet pattern) {
        try (Pruning pruning = new Pruning(publication, pattern)) {
            pruning.prune();
            return pruning.suppressed;
        }
    }

    private void prune() {
        for (int place : publication.with(Role.SENSITIVE).stream().toArray()) {
            Witness witness = witness(place);
            if (witness != null) {
                witnesses.put(place, witness);
            }
        }
        List<Integer> secondary = new ArrayList<>(suppressed.stream().boxed()
                .filter(place -> publication.cell(place).role() == Role.SAFE).toList());
        secondary.sort(Comparator.comparingDouble((Integer place) -> -publication.cell(place).cost())
                .thenComparing(Comparator.naturalOrder()));
        secondary.forEach(this::tryToPublish);
    }

    private void tryToPublish(int place) {
        deviations.allow(place, false);
        Map<Integer, Witness> changed = new HashMap<>();
        for (Map.Entry<Integer, Witness> one : witnesses.entrySet()) {
            if (one.getValue().uses(place)) {
                Witness other = witness(one.getKey());
                if (other == null) {
                    deviations.allow(place, true);
                    return;
                }
                changed.put(one.getKey(), other);
            }
        }
        witnesses.putAll(changed);
        suppressed.clear(place);
    }

    private @Nullable Witness witness(int place) {
        Need need = publication.cell(place).need();
        double far = Math.max(need.width(), Math.max(need.above(), need.below()));
        Move up = deviations.move(place, 1, far);
        Move down = deviations.move(place, -1, Math.max(need.below(), need.width() - up.distance()));
        deviations.allow(place, true);
        boolean met = up.distance() >= need.above() * ENOUGH && down.distance() >= need.below() * ENOUGH
                && up.distance() + down.distance() >= need.width() * ENOUGH;
        return met ? new Witness(up.moved(), down.moved()) : null;
    }

    @Override
    public void close() {
        deviations.close();
    }
}
