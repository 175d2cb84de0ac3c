package nl.samenspel.testing;

import java.util.List;
import nl.samenspel.places.Areas;
import nl.samenspel.places.CurrentMunicipality;
import nl.samenspel.places.District;
import nl.samenspel.places.Municipalities;
import nl.samenspel.places.Municipality;
import nl.samenspel.places.MunicipalityCode;
import nl.samenspel.places.Neighbourhood;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Amersfoort beside the demo: the neighbour whose rows Utrecht must never see. It has a district with the same name as one of Utrecht's. */
@TestConfiguration(proxyBeanMethods = false)
public class SecondMunicipality {

    public static final MunicipalityCode UTRECHT = new MunicipalityCode("GM0344");
    public static final MunicipalityCode AMERSFOORT = new MunicipalityCode("GM0307");

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner registerAmersfoort(Municipalities municipalities, Areas areas) {
        return _ -> {
            municipalities.register(new Municipality(AMERSFOORT, "Amersfoort", List.of("amersfoort.localhost"), "033 000 00 00", "samenspel@amersfoort.voorbeeld"));
            CurrentMunicipality.run(AMERSFOORT, () -> {
                areas.register(new District("WK030701", "Binnenstad", "binnenstad"));
                areas.register(new Neighbourhood("nieuwland", "WK030701", "Nieuwland", "nieuwland"));
            });
        };
    }
}
