package nl.samenspel.places;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Where the areas of the municipality of this moment lie: kept in memory, because boundaries change once a year; a change is seen within {@link #KEPT}. */
@Component
public class Boundaries {

    static final Duration KEPT = Duration.ofSeconds(10);

    private final BoundaryTable table;
    private final Clock clock;
    private final Map<MunicipalityCode, Kept> kept = new ConcurrentHashMap<>();

    Boundaries(BoundaryTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    public AreaMap here() {
        MunicipalityCode municipality = CurrentMunicipality.require();
        Kept known = kept.get(municipality);
        if (known == null || !clock.instant().isBefore(known.until)) {
            known = new Kept(clock.instant().plus(KEPT), new AreaMap(table.all()));
            kept.put(municipality, known);
        }
        return known.map;
    }

    private record Kept(Instant until, AreaMap map) {}
}
