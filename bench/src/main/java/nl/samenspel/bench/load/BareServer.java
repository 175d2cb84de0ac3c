package nl.samenspel.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.samenspel.bench.http.Site;

/** Answers every request with the same page and does nothing else, so what is left is the cost of asking. */
final class BareServer implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final byte[] answer;

    /** @param pageSize bytes of the page, at least those of an empty one */
    BareServer(int pageSize) throws IOException {
        String end = "</html>";
        String page = "x".repeat(Math.max(0, pageSize - end.length())) + end;
        answer = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page)
                .getBytes(StandardCharsets.US_ASCII);
        Thread.ofPlatform().daemon().start(this::accept);
    }

    Site site() {
        return Site.local(listening.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the end of its life
        }
    }

    /** A request ends with an empty line; ours have no body. */
    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream input = socket.getInputStream();
            byte[] bytes = new byte[4096];
            int lineFeeds = 0;
            for (int length = input.read(bytes); length >= 0; length = input.read(bytes)) {
                for (int i = 0; i < length; i++) {
                    lineFeeds = bytes[i] == '\n' ? lineFeeds + 1 : bytes[i] == '\r' ? lineFeeds : 0;
                    if (lineFeeds == 2) {
                        socket.getOutputStream().write(answer);
                        lineFeeds = 0;
                    }
                }
            }
        } catch (IOException closed) {
            // the other side has seen enough
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
