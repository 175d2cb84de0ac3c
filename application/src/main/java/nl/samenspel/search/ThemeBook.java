package nl.samenspel.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.stereotype.Component;

/**
 * The themes of the municipality of this moment: those it made itself, or those Samenspel comes with. Kept in memory; a change by another node is seen within {@link #KEPT}.
 */
@Component
public class ThemeBook {

    static final Duration KEPT = Duration.ofSeconds(2);

    private final Map<MunicipalityCode, Kept> kept = new ConcurrentHashMap<>();
    private final ThemeEditions editions;
    private final Clock clock;

    ThemeBook(ThemeEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** The themes of the municipality of this moment. */
    public Themes here() {
        MunicipalityCode municipality = CurrentMunicipality.require();
        Kept known = kept.get(municipality);
        int own = editions.changesHere(municipality);
        if (known != null && known.own == own && clock.instant().isBefore(known.until)) {
            return known.themes;
        }
        int number = editions.latest();
        Themes themes = known != null && known.number == number ? known.themes
                : editions.of(number).orElseThrow(() -> new IllegalStateException("Edition " + number + " of the themes is not there"));
        kept.put(municipality, new Kept(clock.instant().plus(KEPT), own, number, themes));
        return themes;
    }

    /** @param own how often this node itself had changed the themes by then: who changes them sees it at once */
    private record Kept(Instant until, int own, int number, Themes themes) {}
}
