package nl.samenspel.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * A provider of OpenID Connect for tests, over HTTP, with signed tokens: it knows one client, demands PKCE and the client's signed assertion, gives a code out once, and can be
 * told to lie. Whoever logs in is said by the test, in the place of a log-in page.
 */
public final class TestProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String CLIENT = "samenspel";
    public static final String LEVEL = "http://eidas.europa.eu/LoA/substantial";
    public static final String NAME = "Gemeente Utrecht";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test provider", Map.of(
                "samenspel.openid.issuer", running().issuer(),
                "samenspel.openid.client-id", CLIENT,
                "samenspel.openid.name", NAME,
                "samenspel.openid.acr", LEVEL,
                "samenspel.openid.key", running().clientKey.toString())));
    }

    /** The one provider of a test run. */
    public static Running running() {
        return Holder.RUNNING;
    }

    private static final class Holder {
        static final Running RUNNING = new Running();
    }

    /** Somebody at the provider. */
    public record Somebody(String subject, String mail, boolean checked) {}

    /** The provider while it runs. */
    public static final class Running {

        private final HttpServer server;
        private final RSAKey ours;
        private final RSAKey client;
        private final Path clientKey;
        private final Map<String, Given> codes = new ConcurrentHashMap<>();
        private final Set<String> assertions = new HashSet<>();

        private record Given(Map<String, String> question, Somebody somebody, UnaryOperator<JWTClaimsSet.Builder> lie, RSAKey key) {}

        private Running() {
            try {
                ours = new RSAKeyGenerator(2048).keyID("ours").generate();
                client = new RSAKeyGenerator(2048).keyID("client").generate();
                clientKey = Files.writeString(Files.createTempFile("client", ".jwk"), client.toJSONString());
                clientKey.toFile().deleteOnExit();
                server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
                server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                        {"issuer": "%1$s", "authorization_endpoint": "%1$s/log-in", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/log-out",
                         "authorization_response_iss_parameter_supported": true}""".formatted(issuer())));
                server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(ours.toPublicJWK()).toString()));
                server.createContext("/token", this::token);
                server.start();
            } catch (IOException | JOSEException failed) {
                throw new IllegalStateException("The provider of the tests does not start", failed);
            }
        }

        public String issuer() {
            return "http://127.0.0.1:" + server.getAddress().getPort();
        }

        /** Somebody logs in at the address to which the program sent that person; the answer is the code. */
        public String logIn(String address, Somebody somebody) {
            return logIn(address, somebody, claims -> claims);
        }

        /** The same with a token that is not as it should be. */
        public String logIn(String address, Somebody somebody, UnaryOperator<JWTClaimsSet.Builder> lie) {
            return give(address, new Given(question(address), somebody, lie, ours));
        }

        /** The same with a token that somebody else signed under our name. */
        public String logInForged(String address, Somebody somebody) throws JOSEException {
            return give(address, new Given(question(address), somebody, claims -> claims, new RSAKeyGenerator(2048).keyID("ours").generate()));
        }

        private String give(String address, Given given) {
            if (!address.startsWith(issuer() + "/log-in?")) {
                throw new IllegalArgumentException("Sent elsewhere: " + address);
            }
            String code = UUID.randomUUID().toString();
            codes.put(code, given);
            return code;
        }

        /** What the program asked. */
        public static Map<String, String> question(String address) {
            return fields(address.substring(address.indexOf('?') + 1));
        }

        private void token(HttpExchange exchange) throws IOException {
            Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            Given given = codes.remove(form.getOrDefault("code", ""));
            boolean good = given != null && knowsClient(form) && form.getOrDefault("redirect_uri", "").equals(given.question().get("redirect_uri"))
                    && challenge(form.getOrDefault("code_verifier", "")).equals(given.question().get("code_challenge"));
            answer(exchange, good ? 200 : 400, good ? "{\"access_token\": \"x\", \"token_type\": \"Bearer\", \"id_token\": \"" + idToken(given) + "\"}" : "{\"error\": \"invalid_grant\"}");
        }

        private synchronized boolean knowsClient(Map<String, String> form) {
            try {
                SignedJWT assertion = SignedJWT.parse(form.getOrDefault("client_assertion", ""));
                JWTClaimsSet claims = assertion.getJWTClaimsSet();
                return assertion.verify(new RSASSAVerifier(client.toRSAPublicKey())) && claims.getSubject().equals(CLIENT) && claims.getIssuer().equals(CLIENT)
                        && claims.getAudience().equals(List.of(issuer() + "/token")) && claims.getExpirationTime().after(new Date()) && assertions.add(claims.getJWTID());
            } catch (ParseException | JOSEException notOne) {
                return false;
            }
        }

        private String idToken(Given given) {
            Instant now = Instant.now();
            JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder().issuer(issuer()).audience(CLIENT).subject(given.somebody().subject()).issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)))
                    .claim("nonce", given.question().get("nonce")).claim("acr", LEVEL).claim("email", given.somebody().mail()).claim("email_verified", given.somebody().checked());
            try {
                SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.PS256).keyID("ours").build(), given.lie().apply(claims).build());
                token.sign(new RSASSASigner(given.key()));
                return token.serialize();
            } catch (JOSEException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static String challenge(String verifier) {
            try {
                return Base64.getUrlEncoder().withoutPadding().encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Map<String, String> fields(String query) {
            return Arrays.stream(query.split("&")).map(part -> part.split("=", 2)).filter(part -> part.length == 2)
                    .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        }

        private static void answer(HttpExchange exchange, int status, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        }
    }
}
