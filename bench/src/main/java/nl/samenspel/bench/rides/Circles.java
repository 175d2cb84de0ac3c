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
    private static final double WORK = 3;

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
        double seconds = (System.nanoTime() - begin) / 1e9;
        tell("ring.form", new Text("kringen vormen", "forming rings"), rings, RingCheck.violations(pool, rings).size(), seconds);
        if (!rings.rings().isEmpty()) {
            Pool smaller = withoutSome(pool, rings.rings());
            begin = System.nanoTime();
            Rings repaired = RingMaker.repair(smaller, rings.rings(), WORK);
            seconds = (System.nanoTime() - begin) / 1e9;
            tell("ring.repair", new Text("kringen repareren", "repairing rings"), repaired,
                    RingCheck.violations(smaller, repaired).size(), seconds);
        }
    }

    private static Pool withoutSome(Pool pool, List<Ring> rings) {
        List<String> leaving = List.of(rings.getFirst().volunteer(), rings.getFirst().members().getFirst(),
                rings.getLast().members().getLast());
        List<Resident> left = pool.residents().stream().filter(resident -> !leaving.contains(resident.id())).toList();
        return new Pool(left, pool.rules());
    }

    private void tell(String key, Text what, Rings rings, int violations, double seconds) {
        int count = rings.rings().size();
        Text size = new Text("%d mensen, %d kringen".formatted(PEOPLE, count), "%d people, %d rings".formatted(PEOPLE, count));
        report.add(key + ".violations", more(what, "geschonden voorwaarden", "violated conditions"), size, violations, "", Bar.atMost(0));
        report.tell(key + ".seconds", what, size, seconds, "s");
        for (Level level : rings.levels()) {
            report.tell(key + "." + level.aim().name().toLowerCase(Locale.ROOT), more(what, dutch(level.aim()), english(level.aim())),
                    new Text("grens " + level.bound(), "bound " + level.bound()), level.value(), "");
        }
    }

    private static Text more(Text what, String dutch, String english) {
        return new Text(what.dutch() + ": " + dutch, what.english() + ": " + english);
    }

    private static String dutch(Level.Aim aim) {
        return switch (aim) {
            case PEOPLE -> "mensen met een plek";
            case STAYING -> "blijven in hun kring";
            case WISHES -> "wensen vervuld";
            case METRES -> "meter lopen";
        };
    }

    private static String english(Level.Aim aim) {
        return switch (aim) {
            case PEOPLE -> "people with a place";
            case STAYING -> "staying in their ring";
            case WISHES -> "wishes met";
            case METRES -> "metres of walking";
        };
    }
}
