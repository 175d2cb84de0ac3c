package nl.samenspel.bench.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenspel.bench.http.Site;

/** Somebody of the demo who logged in the way people do, by the link in the post box, and sends forms. */
final class SignedIn {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern LETTER = Pattern.compile("href=\"(/postbus/[^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("/inloggen/link\\?sleutel=[A-Za-z0-9_%-]+");
    private static final Pattern HIDDEN = Pattern.compile("name=\"(secret|who)\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----samenspel-bench";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
    private String token = "";

    private SignedIn(Site site) {
        this.site = URI.create("http://" + site.host());
    }

    /** @param person key of somebody of the demo */
    static SignedIn as(Site site, String person) throws IOException, InterruptedException {
        SignedIn browser = new SignedIn(site);
        browser.page("/inloggen");
        browser.send("/inloggen/demo", Map.of("wie", person));
        String link = found(LINK, browser.page(found(LETTER, browser.page("/postbus"), 1)), 0);
        Matcher hidden = HIDDEN.matcher(browser.page(link));
        Map<String, String> fields = new HashMap<>();
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        browser.send("/inloggen/link", fields);
        return browser;
    }

    /** A page, whose token the next form carries. */
    String page(String path) throws IOException, InterruptedException {
        String page = get(path);
        Matcher found = TOKEN.matcher(page);
        if (found.find()) {
            token = found.group(1).replace("&#43;", "+").replace("&#61;", "=");
        }
        return page;
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form. @return the address of the next page */
    String send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return send(path, List.copyOf(fields.entrySet()));
    }

    /** The same when one field has several values. */
    String send(String path, List<Map.Entry<String, String>> fields) throws IOException, InterruptedException {
        String body = fields.stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
    }

    /** Sends a form with a file, as a stream. @return the address of the next page */
    String bring(String path, Map<String, String> fields, String name, Path file) throws IOException, InterruptedException {
        StringBuilder begin = new StringBuilder();
        fields.forEach((field, value) -> begin.append(part(field, "")).append(value).append("\r\n"));
        begin.append(part("_csrf", "")).append(token).append("\r\n").append(part(name, "; filename=\"lijst.csv\"\r\nContent-Type: text/csv"));
        return send(path, "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.concat(BodyPublishers.ofString(begin.toString()), BodyPublishers.ofFile(file), BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    private String send(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE).header("Content-Type", type).header("Origin", site.toString()).POST(body).build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        String next = answer.headers().firstValue("Location").orElseThrow(() -> new IOException(path + " answered " + answer.statusCode()));
        return next.startsWith("http") ? URI.create(next).getPath() : next;
    }

    private static String found(Pattern pattern, String page, int group) throws IOException {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IOException("a page does not show " + pattern);
        }
        return found.group(group);
    }
}
