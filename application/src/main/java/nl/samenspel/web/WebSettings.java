package nl.samenspel.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the web frame, below {@code samenspel}.
 *
 * @param demo          demo mode: search engines are asked to stay away
 * @param publicAddress scheme and host under which visitors reach us, without a slash at the end; empty: as they asked
 * @param municipality  how to reach people, as long as no module knows the municipality of a request
 */
@ConfigurationProperties("samenspel")
record WebSettings(@DefaultValue("false") boolean demo, @DefaultValue("") String publicAddress,
        @DefaultValue Municipality municipality) {

    Locality locality() {
        return municipality;
    }

    /** One municipality for the whole installation. */
    record Municipality(@DefaultValue("Utrecht") String name, @DefaultValue("030 - 000 00 00") String telephone,
            @DefaultValue("op werkdagen van 9 tot 17 uur") String telephoneHours,
            @DefaultValue("on working days from 9 am to 5 pm") String telephoneHoursEnglish,
            @DefaultValue("hallo@voorbeeld.example") String mail) implements Locality {

        @Override
        public String telephoneHours(Language language) {
            return switch (language) {
                case NL -> telephoneHours;
                case EN -> telephoneHoursEnglish;
            };
        }
    }
}
