package nl.samenspel.bench.rides;

import java.util.List;
import java.util.Locale;
import nl.samenspel.bench.Bar;
import nl.samenspel.bench.Run;
import nl.samenspel.bench.Text;
import nl.samenspel.matching.ring.Level;
import nl.samenspel.matching.ring.Pool;
import nl.samenspel.matching.ring.Resident;
import nl.samenspel.matching.ring.Ring;
import nl.samenspel.matching.ring.Rings;
import nl.samenspel.matching.ring.checking.RingCheck;
import nl.samenspel.matching.ring.forming.RingMaker;

/** Forms rings in a made-up neighbourhood; then a volunteer and two members leave, and the rings are repaired. */
final class Circles {

    private static final int PEOPLE = 132;
    private static final double WORK = 10;

    private final Run run;
    private final Report report;

    Circles(Run run, Report report) {
        this.run = run;
        this.report = report;
    }

    void measure() {
        run.say(new Text("kringen vormen en repareren", "forming and repairing rings"));
        Pool pool = MadeUpPool.of(PEOPLE, 3);
        long begin = System.nanoTime();
        Rings rings = RingMaker.form(pool, WORK);
        tell("ring.form", "vormen", "forming", rings, RingCheck.violations(pool, rings).size(), (System.nanoTime() - begin) / 1e9);
        if (!rings.rings().isEmpty()) {
            Pool smaller = withoutSome(pool, rings.rings());
            begin = System.nanoTime();
            Rings repaired = RingMaker.repair(smaller, rings.rings(), WORK);
            tell("ring.repair", "repareren", "repairing", repaired, RingCheck.violations(smaller, repaired).size(), (System.nanoTime() - begin) / 1e9);
        }
    }

    private static Pool withoutSome(Pool pool, List<Ring> rings) {
        List<String> leaving = List.of(rings.getFirst().volunteer(), rings.getFirst().members().getFirst(), rings.getLast().members().getLast());
        List<Resident> left = pool.residents().stream().filter(resident -> !leaving.contains(resident.id())).toList();
        return new Pool(left, pool.rules());
    }

    private void tell(String key, String dutch, String english, Rings rings, int violations, double seconds) {
        Text size = new Text("%d mensen, %d kringen".formatted(PEOPLE, rings.rings().size()), "%d people, %d rings".formatted(PEOPLE, rings.rings().size()));
        report.add(key + ".violations", new Text("kringen " + dutch + ": geschonden voorwaarden", english + " rings: violated conditions"),
                size, violations, "", Bar.atMost(0));
        report.tell(key + ".seconds", new Text("kringen " + dutch, english + " rings"), size, seconds, "s");
        for (Level level : rings.levels()) {
            String name = level.aim().name().toLowerCase(Locale.ROOT);
            report.tell(key + "." + name, new Text("kringen " + dutch + ": " + name, english + " rings: " + name),
                    new Text("grens " + level.bound(), "bound " + level.bound()), level.value(), "");
        }
    }
}
