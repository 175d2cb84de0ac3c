package nl.samenspel.matching.ring.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.ring.MetWish;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Resident;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.ring.Rings;
import nl.samenspel.matching.ring.checking.RingViolation.Kind;

/** Says what is wrong with rings, condition by condition, and recounts their figures. */
public final class RingCheck {

    private final Pool pool;
    private final List<RingViolation> violations = new ArrayList<>();

    private RingCheck(Pool pool) {
        this.pool = pool;
    }

    /** Every condition the rings break; none for rings that can be formed as they stand. */
    public static List<RingViolation> violations(Pool pool, Rings rings) {
        RingCheck check = new RingCheck(pool);
        rings.rings().forEach(check::checkRing);
        check.checkPlaces(rings);
        rings.levels().forEach(level -> check.checkFigure(level, rings));
        return List.copyOf(check.violations);
    }

    private void checkRing(Ring ring) {
        List<Resident> people = ring.people().stream().flatMap(id -> pool.resident(id).stream()).toList();
        if (people.size() < ring.people().size()) {
            add(Kind.UNKNOWN, ring, ring.people());
        }
        long volunteers = people.stream().filter(Resident::volunteer).count();
        if (volunteers > 1) {
            add(Kind.TWO_VOLUNTEERS, ring, ring.people());
        } else if (volunteers == 0 || !pool.resident(ring.volunteer()).map(Resident::volunteer).orElse(false)) {
            add(Kind.NO_VOLUNTEER, ring, ring.people());
        }
        if (people.size() < pool.rules().smallest()) {
            add(Kind.TOO_SMALL, ring, ring.people());
        }
        if (people.size() > pool.rules().largest()) {
            add(Kind.TOO_LARGE, ring, ring.people());
        }
        checkDistances(ring, people);
    }

    private void checkDistances(Ring ring, List<Resident> people) {
        for (Resident one : people) {
            for (Resident other : people) {
                double metres = one.home().metresTo(other.home()) * pool.rules().detour();
                if (one.id().compareTo(other.id()) < 0 && metres > pool.rules().walkingMetres() + 0.5) {
                    add(Kind.TOO_FAR, ring, List.of(one.id(), other.id()));
                }
            }
        }
    }

    private void checkPlaces(Rings rings) {
        List<String> placed = new ArrayList<>(rings.waiting());
        rings.rings().forEach(ring -> placed.addAll(ring.people()));
        Set<String> seen = new HashSet<>();
        placed.stream().filter(id -> !seen.add(id))
                .forEach(id -> violations.add(new RingViolation(Kind.IN_TWO_PLACES, "", List.of(id))));
        pool.residents().stream().filter(resident -> !seen.contains(resident.id()))
                .forEach(resident -> violations.add(new RingViolation(Kind.LOST, "", List.of(resident.id()))));
    }

    /** Who stays cannot be recounted without knowing what was before. */
    private void checkFigure(Level level, Rings rings) {
        long counted = switch (level.aim()) {
            case PEOPLE -> rings.rings().stream().mapToLong(ring -> ring.people().size()).sum();
            case STAYING -> level.value();
            case WISHES -> rings.rings().stream().flatMap(ring -> MetWish.in(ring, pool).stream()).filter(MetWish::isMet).count();
            case METRES -> rings.rings().stream().mapToLong(this::metres).sum();
        };
        boolean possible = level.aim() == Level.Aim.METRES ? level.bound() <= level.value() : level.bound() >= level.value();
        if (counted != level.value() || !possible) {
            violations.add(new RingViolation(Kind.FIGURE_WRONG, level.aim().name(), List.of()));
        }
    }

    private long metres(Ring ring) {
        Resident volunteer = pool.resident(ring.volunteer()).orElseThrow();
        return ring.members().stream().mapToLong(id -> pool.rules().metres(volunteer, pool.resident(id).orElseThrow())).sum();
    }

    private void add(Kind kind, Ring ring, List<String> people) {
        violations.add(new RingViolation(kind, ring.name(), people));
    }
}
