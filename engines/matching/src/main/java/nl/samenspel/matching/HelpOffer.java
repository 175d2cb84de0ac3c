package nl.samenspel.matching;

import java.util.Set;

import nl.samenspel.matching.availability.Availability;

/**
 * Somebody offers help (<i>aanbod</i>).
 *
 * @param person   who helps
 * @param kinds    kinds of help they like to give
 * @param reach    how far they want to go, in metres
 * @param capacity how many people they want to help at once
 * @param running  how many they help now
 * @param excluded people they are not brought together with: blocked by either, or by an organisation
 */
public record HelpOffer(String id, String person, Set<String> kinds, Place place, int reach, Availability when, Talents talents,
                        int capacity, int running, Set<String> excluded) {

    public HelpOffer {
        kinds = Set.copyOf(kinds);
        excluded = Set.copyOf(excluded);
        if (capacity < 0 || running < 0 || reach < 0) {
            throw new IllegalArgumentException("capacity, running matches and reach are not negative");
        }
    }

    /** How many more people they can help. */
    public int room() {
        return Math.max(0, capacity - running);
    }
}
