package nl.samenspel.matching.ring;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everybody in a part of town who could be in a ring. */
public record Pool(List<Resident> residents, RingRules rules) {

    public Pool {
        residents = List.copyOf(residents);
        Set<String> seen = new HashSet<>();
        for (Resident resident : residents) {
            if (!seen.add(resident.id())) {
                throw new IllegalArgumentException("Twice in one pool: " + resident.id());
            }
        }
    }

    public List<Resident> volunteers() {
        return residents.stream().filter(Resident::volunteer).toList();
    }

    public List<Resident> members() {
        return residents.stream().filter(resident -> !resident.volunteer()).toList();
    }

    public Optional<Resident> resident(String id) {
        return residents.stream().filter(resident -> resident.id().equals(id)).findFirst();
    }
}
