package nl.samenspel.places;

import java.time.Clock;
import java.util.List;

/** Stands in for the table of municipalities where there is no database: only Utrecht. */
public final class OneMunicipality extends Municipalities {

    public static final MunicipalityCode UTRECHT = new MunicipalityCode("GM0344");

    @SuppressWarnings("NullAway")
    public OneMunicipality() {
        super(null, null, Clock.systemUTC());
    }

    @Override
    public List<Municipality> all() {
        return List.of(new Municipality(UTRECHT, "Utrecht", List.of("localhost"), "030 - 000 00 00", "hallo@voorbeeld.example"));
    }
}
