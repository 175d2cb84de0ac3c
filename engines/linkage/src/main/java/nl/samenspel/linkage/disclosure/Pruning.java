package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.linkage.disclosure.Cell.Role;
import org.jspecify.annotations.Nullable;

/** Publishes again what a pattern suppresses without need, dearest first. */
final class Pruning implements AutoCloseable {

    private final Publication publication;
    private final FlowSuppression flows;
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
        this.flows = new FlowSuppression(publication, pattern);
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
        suppressed.clear(place);
        Map<Integer, Witness> changed = new HashMap<>();
        for (Map.Entry<Integer, Witness> one : witnesses.entrySet()) {
            if (one.getValue().uses(place)) {
                Witness other = witness(one.getKey());
                if (other == null) {
                    suppressed.set(place);
                    return;
                }
                changed.put(one.getKey(), other);
            }
        }
        witnesses.putAll(changed);
    }

    /** The least movement that protects, so that few cells depend on each other. */
    private @Nullable Witness witness(int place) {
        Cell cell = publication.cell(place);
        double below = FlowSuppression.below(cell);
        BitSet up = flows.least(place, 1, FlowSuppression.above(cell), suppressed);
        BitSet down = up == null ? null : flows.least(place, -1, below, suppressed);
        return up == null || down == null ? null : new Witness(up, down);
    }

    @Override
    public void close() {
        flows.close();
    }
}
