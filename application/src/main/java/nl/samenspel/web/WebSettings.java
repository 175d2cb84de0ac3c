package nl.samenspel.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the web frame, below {@code samenspel}.
 *
 * @param demo          demo mode: search engines are asked to stay away
 * @param publicAddress scheme and host under which visitors reach us, without a slash at the end; empty: as they asked
 */
@ConfigurationProperties("samenspel")
record WebSettings(@DefaultValue("false") boolean demo, @DefaultValue("") String publicAddress) {
}
