package nl.samenspel.matching.ring.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import nl.samenspel.matching.ring.Home;
import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Resident;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.ring.RingRules;
import nl.samenspel.matching.ring.Rings;
import nl.samenspel.matching.ring.checking.RingViolation.Kind;
import org.junit.jupiter.api.Test;

/** A good ring of four, spoilt in one way at a time. */
class RingCheckTest {

    private static final Pool POOL = new Pool(List.of(person("v", true, 0), person("w", true, 0), person("a", false, 0.001),
            person("b", false, 0.002), person("c", false, 0.003), person("far", false, 0.1)), new RingRules(3, 4, 1_000, 1));

    private static Resident person(String id, boolean volunteer, double north) {
        return new Resident(id, volunteer, new Home(52 + north, 5), Set.of(id.equals("a") ? "cooking" : "garden"),
                id.equals("b") ? Set.of("cooking") : Set.of());
    }

    private static List<Kind> found(Rings rings) {
        return RingCheck.violations(POOL, rings).stream().map(RingViolation::kind).toList();
    }

    private static Rings rings(String volunteer, List<String> members, List<String> waiting, Level... levels) {
        return new Rings(List.of(new Ring("ring", volunteer, members)), waiting, List.of(levels));
    }

    @Test
    void findsNothingInAGoodRing() {
        assertThat(found(rings("v", List.of("a", "b", "c"), List.of("w", "far"), new Level(Level.Aim.PEOPLE, 4, 4),
                new Level(Level.Aim.WISHES, 1, 1), new Level(Level.Aim.METRES, 667, 600)))).isEmpty();
    }

    @Test
    void findsWhatIsWrong() {
        assertThat(found(rings("v", List.of("a"), List.of("w", "b", "c", "far")))).containsExactly(Kind.TOO_SMALL);
        assertThat(found(rings("v", List.of("a", "b", "c", "w"), List.of("far")))).containsExactly(Kind.TWO_VOLUNTEERS, Kind.TOO_LARGE);
        assertThat(found(rings("a", List.of("b", "c"), List.of("v", "w", "far")))).containsExactly(Kind.NO_VOLUNTEER);
        assertThat(found(rings("v", List.of("a", "far"), List.of("w", "b", "c")))).containsOnly(Kind.TOO_FAR);
        assertThat(found(rings("v", List.of("a", "x"), List.of("w", "b", "c", "far")))).contains(Kind.UNKNOWN);
        assertThat(found(rings("v", List.of("a", "b"), List.of("w", "b", "c", "far")))).containsExactly(Kind.IN_TWO_PLACES);
        assertThat(found(rings("v", List.of("a", "b"), List.of("w", "c")))).containsExactly(Kind.LOST);
    }

    @Test
    void findsFiguresThatCannotBe() {
        assertThat(found(rings("v", List.of("a", "b"), List.of("w", "c", "far"), new Level(Level.Aim.PEOPLE, 4, 4)))).containsExactly(Kind.FIGURE_WRONG);
        assertThat(found(rings("v", List.of("a", "b"), List.of("w", "c", "far"), new Level(Level.Aim.PEOPLE, 3, 2)))).containsExactly(Kind.FIGURE_WRONG);
    }
}
