package nl.samenspel.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who asks for a log-in link, over and over: each answer that leads on is a promise that the mail is on its way. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PERSON = Pattern.compile("name=\"wie\" value=\"([^\"]+)\"");
    private static final int LED_ON = 303;

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(2)).build();
    private final URI address;
    private final String body;

    /** Opens the log-in page, whose form carries what a request for a link needs. */
    Visitor(int port) throws IOException, InterruptedException {
        address = URI.create("http://localhost:" + port + "/inloggen/demo");
        var page = client.send(HttpRequest.newBuilder(address.resolve("/inloggen")).build(), HttpResponse.BodyHandlers.ofString()).body();
        body = "_csrf=" + URLEncoder.encode(first(TOKEN, page), StandardCharsets.UTF_8) + "&wie=" + first(PERSON, page);
    }

    /** Asks for a link; whether the program said that it is on its way. */
    boolean asksForLink() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == LED_ON;
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " on the page");
        }
        return matcher.group(1);
    }
}
