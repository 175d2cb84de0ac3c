package nl.samenspel.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.stereotype.Component;

/** The areas of the municipality of this moment for pages that show them: kept in memory, because they hardly ever change; a change is seen within {@link #KEPT}. */
@Component
public class AreaBook {

    static final Duration KEPT = Duration.ofSeconds(10);

    private final Areas areas;
    private final Clock clock;
    private final Map<MunicipalityCode, Kept> kept = new ConcurrentHashMap<>();

    AreaBook(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    public KnownAreas here() {
        MunicipalityCode municipality = CurrentMunicipality.require();
        Kept known = kept.get(municipality);
        if (known == null || !clock.instant().isBefore(known.until)) {
            known = new Kept(clock.instant().plus(KEPT), new KnownAreas(areas.districts(), areas.neighbourhoods()));
            kept.put(municipality, known);
        }
        return known.areas;
    }

    private record Kept(Instant until, KnownAreas areas) {}
}
