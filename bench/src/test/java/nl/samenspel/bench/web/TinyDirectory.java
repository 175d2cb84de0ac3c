package nl.samenspel.bench.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A directory of numbered entries over two themes, ten on a list page; for tests of the subject without the program. */
final class TinyDirectory implements AutoCloseable {

    private static final int ON_A_PAGE = 10;

    private final HttpServer server;
    private final int entries;
    private volatile String brokenPath = "";

    TinyDirectory(int entries) throws IOException {
        this.entries = entries;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/aanbod", this::answer);
        server.start();
    }

    /** From now on this page comes without its end. */
    void breakPage(String path) {
        brokenPath = path;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getQuery() == null ? "" : exchange.getRequestURI().getQuery();
        String body = path.equals("/aanbod") ? list(query) : "<h1>Plek " + path.substring("/aanbod/plek-".length()) + "</h1>";
        byte[] page = ("<html>" + body + (path.equals(brokenPath) ? "" : "</html>")).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private String list(String query) {
        int theme = query.contains("thema=taal") ? 0 : query.contains("thema=eten") ? 1 : -1;
        int[] numbers = IntStream.range(0, entries).filter(number -> theme < 0 || number % 2 == theme).toArray();
        int page = query.contains("pagina=") ? Integer.parseInt(query.replaceAll(".*pagina=", "")) : 1;
        return "<select name=\"thema\"><option value=\"taal\"><option value=\"eten\"></select>" + query
                + IntStream.range((page - 1) * ON_A_PAGE, Math.min(numbers.length, page * ON_A_PAGE))
                        .mapToObj(i -> "<a href=\"/aanbod/plek-%d\">Plek %d</a>".formatted(numbers[i], numbers[i]))
                        .collect(Collectors.joining())
                + "<a href=\"/aanbod?pagina=" + Math.ceilDiv(numbers.length, ON_A_PAGE) + "\">laatste</a>";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
