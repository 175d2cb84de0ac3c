package nl.samenspel.matching.ring.forming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.ring.Level.Aim;
import nl.samenspel.matching.ring.MetWish;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.RandomPools;
import nl.samenspel.matching.ring.Resident;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.ring.RingRules;
import nl.samenspel.matching.ring.Rings;
import nl.samenspel.matching.ring.checking.RingCheck;
import org.junit.jupiter.api.Test;

class RingMakerTest {

    private static final RingRules SMALL = new RingRules(3, 4, 700, 1.3);
    private static final double WORK = 5;

    @Test
    void formsTheBestRingsOfAllAimByAim() {
        Random random = new Random(61);
        for (int round = 0; round < 25; round++) {
            Pool pool = RandomPools.pool(random, 7, 2, SMALL);
            Rings rings = RingMaker.form(pool, WORK);
            assertThat(RingCheck.violations(pool, rings)).isEmpty();
            assertThat(rings.levels()).allMatch(Level::isProven);
            assertThat(figures(rings)).as("round %d", round).containsExactly(new EveryDivision(pool).best());
        }
    }

    private static long[] figures(Rings rings) {
        return rings.levels().stream().mapToLong(Level::value).toArray();
    }

    @Test
    void formsRingsOfNineToTwelveInANeighbourhood() {
        Pool pool = RandomPools.pool(new Random(62), 44, 4, RingRules.STANDARD);
        Rings rings = RingMaker.form(pool, 1);
        assertThat(RingCheck.violations(pool, rings)).isEmpty();
        assertThat(rings.rings()).isNotEmpty().allSatisfy(ring -> assertThat(ring.people().size()).isBetween(9, 12));
        assertThat(RingMaker.form(pool, 1)).as("the same pool gives the same rings").isEqualTo(rings);
    }

    @Test
    void completesARingThatLostSomebodyAndLeavesTheOthersAlone() {
        Random random = new Random(63);
        for (int round = 0; round < 10; round++) {
            Pool pool = RandomPools.pool(random, 9, 2, new RingRules(3, 5, 3_000, 1));
            List<Ring> before = List.of(new Ring("Linden", "v0", List.of("m2", "m3", "m4")), new Ring("Eiken", "v1", List.of("m5", "m6", "m7", "m8")));
            Pool now = without(pool, "m3");
            Rings rings = RingMaker.repair(now, before, WORK);
            assertThat(RingCheck.violations(now, rings)).isEmpty();
            assertThat(rings.ringOf("m2")).map(Ring::name).hasValue("Linden");
            assertThat(rings.ringOf("m8")).map(Ring::name).hasValue("Eiken");
            assertThat(level(rings, Aim.STAYING)).isEqualTo(6);
            assertThat(rings.waiting()).isEmpty();
        }
    }

    @Test
    void goesOnAroundANewVolunteerWhenTheOldOneLeft() {
        Pool pool = RandomPools.pool(new Random(64), 6, 3, new RingRules(3, 4, 3_000, 1));
        List<Ring> before = List.of(new Ring("Linden", "v0", List.of("m3", "m4", "m5")), new Ring("Eiken", "v1", List.of("m6", "m7", "m8")));
        Pool now = without(pool, "v0");
        Rings rings = RingMaker.repair(now, before, WORK);
        assertThat(RingCheck.violations(now, rings)).isEmpty();
        assertThat(rings.ringOf("m3")).hasValueSatisfying(ring -> {
            assertThat(ring.name()).isEqualTo("Linden");
            assertThat(ring.volunteer()).isEqualTo("v2");
            assertThat(ring.members()).containsExactly("m3", "m4", "m5");
        });
    }

    @Test
    void dissolvesARingThatCannotGoOn() {
        Pool pool = RandomPools.pool(new Random(65), 3, 1, new RingRules(3, 4, 3_000, 1));
        Pool now = without(pool, "v0");
        Rings rings = RingMaker.repair(now, List.of(new Ring("Linden", "v0", List.of("m1", "m2", "m3"))), WORK);
        assertThat(rings.rings()).isEmpty();
        assertThat(rings.waiting()).containsExactly("m1", "m2", "m3");
    }

    @Test
    void makesNothingOfNobody() {
        Pool nobody = new Pool(List.of(), SMALL);
        assertThat(RingCheck.violations(nobody, RingMaker.form(nobody, WORK))).isEmpty();
    }

    private static Pool without(Pool pool, String leaving) {
        return new Pool(pool.residents().stream().filter(resident -> !resident.id().equals(leaving)).toList(), pool.rules());
    }

    private static long level(Rings rings, Aim aim) {
        return rings.levels().stream().filter(level -> level.aim() == aim).mapToLong(Level::value).findFirst().orElseThrow();
    }

    /** Goes through every way of giving members to volunteers or to nobody. */
    private static final class EveryDivision {

        private final Pool pool;
        private final List<Resident> volunteers;
        private final List<Resident> members;
        private long[] best = {0, 0, 0};

        EveryDivision(Pool pool) {
            this.pool = pool;
            volunteers = pool.volunteers();
            members = pool.members();
        }

        long[] best() {
            List<List<String>> rings = new ArrayList<>();
            volunteers.forEach(_ -> rings.add(new ArrayList<>()));
            goOn(rings, 0);
            return best;
        }

        private void goOn(List<List<String>> rings, int member) {
            if (member == members.size()) {
                compare(rings);
                return;
            }
            goOn(rings, member + 1);
            for (List<String> ring : rings) {
                ring.add(members.get(member).id());
                goOn(rings, member + 1);
                ring.removeLast();
            }
        }

        private void compare(List<List<String>> division) {
            List<Ring> rings = new ArrayList<>();
            for (int at = 0; at < division.size(); at++) {
                if (!division.get(at).isEmpty()) {
                    rings.add(new Ring(volunteers.get(at).id(), volunteers.get(at).id(), division.get(at)));
                }
            }
            List<String> placed = rings.stream().flatMap(ring -> ring.people().stream()).toList();
            Rings all = new Rings(rings, pool.residents().stream().map(Resident::id).filter(id -> !placed.contains(id)).toList(), List.of());
            if (RingCheck.violations(pool, all).isEmpty()) {
                long[] figures = {placed.size(), rings.stream().flatMap(ring -> MetWish.in(ring, pool).stream()).filter(MetWish::isMet).count(),
                    rings.stream().mapToLong(this::metres).sum()};
                if (isBetter(figures)) {
                    best = figures;
                }
            }
        }

        private long metres(Ring ring) {
            Resident volunteer = pool.resident(ring.volunteer()).orElseThrow();
            return ring.members().stream().mapToLong(id -> pool.rules().metres(volunteer, pool.resident(id).orElseThrow())).sum();
        }

        private boolean isBetter(long[] figures) {
            if (figures[0] != best[0]) {
                return figures[0] > best[0];
            }
            return figures[1] != best[1] ? figures[1] > best[1] : figures[2] < best[2];
        }
    }
}
