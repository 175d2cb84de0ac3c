package nl.samenspel.matching.ring;

import java.util.List;
import java.util.Optional;

/**
 * Rings made from a pool.
 *
 * @param waiting members and volunteers without a ring
 * @param levels  how good it is, and how good it could be at most
 */
public record Rings(List<Ring> rings, List<String> waiting, List<Level> levels) {

    public Rings {
        rings = List.copyOf(rings);
        waiting = List.copyOf(waiting);
        levels = List.copyOf(levels);
    }

    public Optional<Ring> ringOf(String resident) {
        return rings.stream().filter(ring -> ring.people().contains(resident)).findFirst();
    }
}
