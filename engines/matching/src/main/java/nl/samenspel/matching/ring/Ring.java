package nl.samenspel.matching.ring;

import java.util.ArrayList;
import java.util.List;

/**
 * People who help each other.
 *
 * @param name      what the ring is called; a new one is called after its volunteer
 * @param volunteer who is asked when the others do not know; empty when that person left
 * @param members   the others
 */
public record Ring(String name, String volunteer, List<String> members) {

    public Ring {
        members = List.copyOf(members);
    }

    /** Everybody, the volunteer first. */
    public List<String> people() {
        List<String> people = new ArrayList<>();
        if (!volunteer.isEmpty()) {
            people.add(volunteer);
        }
        people.addAll(members);
        return people;
    }
}
