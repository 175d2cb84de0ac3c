package nl.samenspel.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the staff of organisations log in, below {@code samenspel.openid}: one provider of OpenID Connect, such as the municipality's own or a broker before those of others.
 *
 * @param issuer the provider, https; empty: there is none
 * @param clientId what the provider calls this installation
 * @param key file with our private key as a JWK, by which we say who we are ({@code private_key_jwt}, as NL GOV asks)
 * @param clientSecret instead of a key, for providers that take none ({@code client_secret_basic})
 * @param acr levels of assurance that are asked and taken, such as {@code http://eidas.europa.eu/LoA/substantial}; empty: the provider decides
 * @param name what people call the provider
 */
@ConfigurationProperties("samenspel.openid")
record OpenIdSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String key,
        @DefaultValue("") String clientSecret,
        @DefaultValue List<String> acr,
        @DefaultValue("") String name) {

    OpenIdSettings {
        if (!issuer.isEmpty() && (clientId.isEmpty() || name.isEmpty() || key.isEmpty() == clientSecret.isEmpty())) {
            throw new IllegalArgumentException("samenspel.openid.issuer needs samenspel.openid.client-id, samenspel.openid.name and either samenspel.openid.key or samenspel.openid.client-secret");
        }
    }

    boolean isOn() {
        return !issuer.isEmpty();
    }

    /** A secret does not belong in a log line. */
    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + "]";
    }
}
