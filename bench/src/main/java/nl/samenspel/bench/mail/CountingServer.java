package nl.samenspel.bench.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A mail server that takes everything and keeps the number of each mail only. It speaks as much SMTP (RFC 5321) as a
 * client needs that logs in nowhere; every connection has a thread of its own.
 */
final class CountingServer implements AutoCloseable {

    private static final String NUMBER = "message-id:";

    private final ServerSocket socket;
    private final Map<String, AtomicInteger> arrived = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong first = new AtomicLong();
    private final AtomicLong last = new AtomicLong();

    CountingServer() throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many different mails came. */
    int arrived() {
        return arrived.size();
    }

    /** How often a mail came that had come before. */
    int again() {
        return arrived.values().stream().mapToInt(times -> times.get() - 1).sum();
    }

    int connections() {
        return connections.get();
    }

    /** Seconds between the first mail and the last. */
    double seconds() {
        return (last.get() - first.get()) / 1e9;
    }

    void forget() {
        arrived.clear();
        first.set(0);
        last.set(0);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                // the loop ends when it was closed, and takes the next client otherwise
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = client.getOutputStream();
            say(out, "220 bench");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer(line.toUpperCase(Locale.ROOT), in, out);
            }
        } catch (IOException gone) {
            // a client that hangs up has said all it had to say
        }
    }

    private void answer(String line, BufferedReader in, OutputStream out) throws IOException {
        if (line.equals("DATA")) {
            say(out, "354 go on");
            take(in);
            say(out, "250 taken");
        } else {
            say(out, line.startsWith("QUIT") ? "221 bye" : "250 good");
        }
    }

    private void take(BufferedReader in) throws IOException {
        String number = "";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (number.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith(NUMBER)) {
                number = line.substring(NUMBER.length()).strip();
            }
        }
        first.compareAndSet(0, System.nanoTime());
        arrived.computeIfAbsent(number, _ -> new AtomicInteger()).incrementAndGet();
        last.set(System.nanoTime());
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
