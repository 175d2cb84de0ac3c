package nl.samenspel.matching.ring;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody who wants to be in a ring.
 *
 * @param id        unique in a {@link Pool}
 * @param volunteer whether this is somebody who would be a ring's first contact
 * @param talents   what somebody likes to do for others
 * @param wishes    what somebody likes to have help with
 */
public record Resident(String id, boolean volunteer, Home home, Set<String> talents, Set<String> wishes) {

    public Resident {
        talents = Set.copyOf(talents);
        wishes = Set.copyOf(wishes);
    }

    /** Wishes nobody but another person can meet, in a fixed order. A volunteer is there for the ring: those wishes do not count. */
    public Set<String> openWishes() {
        return volunteer ? Set.of()
                : wishes.stream().filter(wish -> !talents.contains(wish)).collect(Collectors.toCollection(TreeSet::new));
    }
}
