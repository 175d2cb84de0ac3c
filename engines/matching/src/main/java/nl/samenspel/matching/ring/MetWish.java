package nl.samenspel.matching.ring;

import java.util.ArrayList;
import java.util.List;

/**
 * Why two people are in the same ring.
 *
 * @param by others in the ring with the talent for it; empty when the wish is not met
 */
public record MetWish(String resident, String wish, List<String> by) {

    public MetWish {
        by = List.copyOf(by);
    }

    /** Every open wish in a ring, with who can meet it. */
    public static List<MetWish> in(Ring ring, Pool pool) {
        List<Resident> people = ring.people().stream().flatMap(id -> pool.resident(id).stream()).toList();
        List<MetWish> wishes = new ArrayList<>();
        for (Resident person : people) {
            for (String wish : person.openWishes()) {
                wishes.add(new MetWish(person.id(), wish, people.stream()
                        .filter(other -> !other.equals(person) && other.talents().contains(wish)).map(Resident::id).toList()));
            }
        }
        return wishes;
    }

    public boolean isMet() {
        return !by.isEmpty();
    }
}
