package nl.samenspel.bench.program;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for the real program: makes its data folder, serves one page, or refuses to start when it is told so. */
public final class TinyProgram {

    private TinyProgram() {
    }

    public static void main(String[] words) throws IOException {
        Path data = Path.of(words[0]);
        if (words.length > 2) {
            System.out.println("De schijf is vol.");
            System.exit(3);
        }
        Files.createDirectories(data.resolve("database"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(words[1])), 0);
        byte[] page = "<html></html>".getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    /** The command line that starts it, quoted for {@code --command}. */
    public static String command(String... more) {
        return "'%s' -cp '%s' %s {data} {port} %s".formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                TinyProgram.class.getProtectionDomain().getCodeSource().getLocation().getPath(),
                TinyProgram.class.getName(), String.join(" ", more));
    }
}
