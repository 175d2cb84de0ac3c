package nl.samenspel.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks with the provider of OpenID Connect: what it can (discovery), the code for a token, and whether the token holds. Nothing the provider or a browser sends is taken on
 * trust: issuer, audience, signature, time, nonce and level are checked, and only signatures with a public key count.
 */
@Component
class OpenIdProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final Duration ASSERTION = Duration.ofMinutes(1);
    private static final int LARGEST = 512 * 1024;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.RS512, JWSAlgorithm.PS512, JWSAlgorithm.ES512);

    private final OpenIdSettings settings;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();
    private volatile Known known = new Known(Instant.EPOCH, null, null);

    OpenIdProvider(OpenIdSettings settings, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    /** Where the provider does what. @param logOut empty when it has no such page */
    record Endpoints(URI authorization, URI token, URI keys, String logOut, boolean namesItself) {}

    /** Something is wrong on the way to the provider, or with what came from it. The message names no person. */
    static final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        Failed(String what) {
            super(what);
        }

        Failed(String what, Throwable cause) {
            super(what, cause);
        }
    }

    private record Known(Instant since, Endpoints endpoints, JWKSource<SecurityContext> keys) {}

    Endpoints endpoints() throws Failed {
        return known().endpoints();
    }

    private Known known() throws Failed {
        Known before = known;
        if (before.endpoints() != null && before.since().plus(KNOWN_FOR).isAfter(clock.instant())) {
            return before;
        }
        JsonNode document = read(HttpRequest.newBuilder(safe(settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration")));
        if (!document.path("issuer").asString("").equals(settings.issuer())) {
            throw new Failed("the provider says it is somebody else");
        }
        Endpoints endpoints = new Endpoints(safe(document, "authorization_endpoint"), safe(document, "token_endpoint"), safe(document, "jwks_uri"),
                document.path("end_session_endpoint").asString(""), document.path("authorization_response_iss_parameter_supported").asBoolean(false));
        try {
            known = new Known(clock.instant(), endpoints, JWKSourceBuilder.<SecurityContext>create(endpoints.keys().toURL(),
                    new DefaultResourceRetriever((int) PATIENCE.toMillis(), (int) PATIENCE.toMillis(), LARGEST)).retrying(true).build());
        } catch (IOException notAnAddress) {
            throw new Failed("the address of the keys is none", notAnAddress);
        }
        return known;
    }

    /** Gives the code for the ID token and says what stands in it, once all of it holds. */
    JWTClaimsSet claims(String code, String verifier, String redirect, String nonce) throws Failed {
        Known now = known();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirect);
        form.put("code_verifier", verifier);
        form.put("client_id", settings.clientId());
        HttpRequest.Builder request = HttpRequest.newBuilder(now.endpoints().token()).header("Content-Type", "application/x-www-form-urlencoded");
        if (settings.key().isEmpty()) {
            String both = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8)));
        } else {
            form.put("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
            form.put("client_assertion", assertion(now.endpoints().token()));
        }
        String token = read(request.POST(HttpRequest.BodyPublishers.ofString(query(form)))).path("id_token").asString("");
        return check(token, nonce, now.keys());
    }

    private JWTClaimsSet check(String token, String nonce, JWKSource<SecurityContext> keys) throws Failed {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(settings.issuer()).claim("nonce", nonce).build();
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(settings.clientId(), exact, Set.of("sub", "exp", "iat")));
        try {
            JWTClaimsSet claims = processor.process(SignedJWT.parse(token), null);
            boolean forUs = claims.getAudience().size() == 1 || settings.clientId().equals(claims.getStringClaim("azp"));
            if (!forUs) {
                throw new Failed("the token is for somebody else too");
            }
            if (!settings.acr().isEmpty() && !settings.acr().contains(claims.getStringClaim("acr"))) {
                throw new Failed("the level of assurance is not one of those that are asked");
            }
            return claims;
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            throw new Failed("the token does not hold: " + refused.getClass().getSimpleName());
        }
    }

    /** Says who we are with our private key (RFC 7523): good for one minute, at this provider, once. */
    private String assertion(URI audience) throws Failed {
        try {
            JWK key = JWK.parse(Files.readString(Path.of(settings.key())));
            Instant now = clock.instant();
            JWTClaimsSet claims = new JWTClaimsSet.Builder().issuer(settings.clientId()).subject(settings.clientId()).audience(audience.toString()).jwtID(UUID.randomUUID().toString())
                    .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(ASSERTION))).build();
            JWSAlgorithm algorithm = key instanceof ECKey ? JWSAlgorithm.ES256 : JWSAlgorithm.PS256;
            SignedJWT signed = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            signed.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
            return signed.serialize();
        } catch (IOException | ParseException | JOSEException unusable) {
            throw new Failed("our own key cannot be used: " + unusable.getClass().getSimpleName());
        }
    }

    private JsonNode read(HttpRequest.Builder request) throws Failed {
        try {
            HttpResponse<byte[]> answer = http.send(request.timeout(PATIENCE).header("Accept", "application/json").build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200 || answer.body().length > LARGEST) {
                throw new Failed("the provider answered " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException | JacksonException unreadable) {
            throw new Failed("the provider cannot be reached or read: " + unreadable.getClass().getSimpleName());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Failed("stopped while waiting");
        }
    }

    private static URI safe(JsonNode document, String field) throws Failed {
        return safe(document.path(field).asString(""));
    }

    /** Encrypted, or on this machine. */
    private static URI safe(String address) throws Failed {
        try {
            URI uri = URI.create(address);
            boolean here = "http".equals(uri.getScheme()) && Set.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost());
            if (here || "https".equals(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            throw new Failed("an address of the provider is none", notAnAddress);
        }
        throw new Failed("an address of the provider is not https");
    }

    static String query(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
