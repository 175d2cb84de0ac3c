package nl.samenspel.bench.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A server that says exactly the bytes it is told to; each connection it accepts plays the next script. */
final class ScriptedServer implements AutoCloseable {

    /** Said after a request; empty for closing the connection without a word. */
    private final List<List<Optional<String>>> scripts = new ArrayList<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final ServerSocket listening;

    ScriptedServer() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    /** What the next connection answers to its first, second, … request; it is closed after the last. */
    ScriptedServer connection(String... answers) {
        scripts.add(List.of(answers).stream().map(Optional::of).toList());
        return this;
    }

    /** The next connection reads a request and closes after these answers without answering it. */
    ScriptedServer connectionThatThenCloses(String... answers) {
        List<Optional<String>> script = new ArrayList<>(List.of(answers).stream().map(Optional::of).toList());
        script.add(Optional.empty());
        scripts.add(script);
        return this;
    }

    ScriptedServer start() {
        Thread.ofVirtual().start(() -> {
            for (List<Optional<String>> script : scripts) {
                try {
                    Socket socket = listening.accept();
                    Thread.ofVirtual().start(() -> play(socket, script));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        return this;
    }

    private void play(Socket socket, List<Optional<String>> script) {
        try (socket) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            for (Optional<String> answer : script) {
                requests.add(reader.readLine());
                while (!reader.readLine().isEmpty()) {
                    // headers are not our subject
                }
                if (answer.isPresent()) {
                    socket.getOutputStream().write(answer.get().getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | NullPointerException gone) {
            // the other side closed first
        }
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    Site site() {
        return Site.local(listening.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    static String page(String body) {
        String whole = "<html>" + body + "</html>";
        return "HTTP/1.1 200 OK\r\nContent-Length: " + whole.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + whole;
    }
}
