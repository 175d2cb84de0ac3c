package nl.samenspel.web;

import java.util.Locale;
import java.util.Map;
import nl.samenspel.places.MunicipalityCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the web frame, below {@code samenspel}.
 *
 * @param demo          demo mode: search engines are asked to stay away
 * @param publicAddress scheme and host under which visitors reach us, without a slash at the end; empty: as they asked
 * @param look          what municipalities change in the look, by municipality code ({@code GM0344})
 * @param lookFolder    the folder with their style sheets and logos; empty: there are none
 * @param map           what lies below the maps
 */
@ConfigurationProperties("samenspel")
record WebSettings(@DefaultValue("false") boolean demo, @DefaultValue("") String publicAddress,
        @DefaultValue Map<String, Look> look, @DefaultValue("") String lookFolder, @DefaultValue MapSettings map) {

    /** The look of one municipality; a code written in lower case, as environment variables do, counts too. */
    Look lookOf(MunicipalityCode municipality) {
        Look exact = look.get(municipality.value());
        return exact != null ? exact : look.getOrDefault(municipality.value().toLowerCase(Locale.ROOT), Look.OURS);
    }
}
