package nl.samenspel.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SocketWireTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ArrayDeque<Arrival> arrived = new ArrayDeque<>();

    @Test
    void usesAKeptConnectionAgain() throws IOException {
        try (ScriptedServer server = new ScriptedServer().connection(ScriptedServer.page("een"), ScriptedServer.page("twee")).start();
             SocketWire wire = wire(server)) {
            assertThat(get(wire, server, "/een")).isEqualTo(whole());
            assertThat(get(wire, server, "/twee")).isEqualTo(whole());
            assertThat(server.requests()).containsExactly("GET /een HTTP/1.1", "GET /twee HTTP/1.1");
        }
    }

    @Test
    void opensANewConnectionWhenTheServerSaysClose() throws IOException {
        String last = "HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n</html>\r\n0\r\n\r\n";
        try (ScriptedServer server = new ScriptedServer().connection(last).connection(ScriptedServer.page("")).start();
             SocketWire wire = wire(server)) {
            assertThat(get(wire, server, "/")).isEqualTo(whole());
            assertThat(get(wire, server, "/")).isEqualTo(whole());
        }
    }

    @Test
    void asksOnceMoreWhenAKeptConnectionTurnsOutClosed() throws IOException {
        try (ScriptedServer server = new ScriptedServer()
                .connectionThatThenCloses(ScriptedServer.page("een"))
                .connection(ScriptedServer.page("twee")).start();
             SocketWire wire = wire(server)) {
            assertThat(get(wire, server, "/een")).isEqualTo(whole());
            assertThat(get(wire, server, "/twee")).isEqualTo(whole());
            assertThat(server.requests()).containsExactly("GET /een HTTP/1.1", "GET /twee HTTP/1.1", "GET /twee HTTP/1.1");
        }
    }

    @Test
    void doesNotAskAgainOnANewConnection() throws IOException {
        try (ScriptedServer server = new ScriptedServer().connectionThatThenCloses().start(); SocketWire wire = wire(server)) {
            assertThat(get(wire, server, "/")).isEqualTo(failed(Failure.CONNECTION));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void countsAPageShorterThanPromised() throws IOException {
        try (ScriptedServer server = new ScriptedServer().connection("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n</html>").start();
             SocketWire wire = wire(server)) {
            assertThat(get(wire, server, "/")).isEqualTo(failed(Failure.LENGTH));
        }
    }

    @Test
    void countsAPageLongerThanPromised() throws IOException {
        try (ScriptedServer server = new ScriptedServer().connection("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n</html></html>").start();
             SocketWire wire = wire(server)) {
            assertThat(get(wire, server, "/")).isEqualTo(failed(Failure.LENGTH));
        }
    }

    @Test
    void countsAnotherStatusAndGoesOn() throws IOException {
        try (ScriptedServer server = new ScriptedServer()
                .connection("HTTP/1.1 503 Druk\r\nContent-Length: 7\r\n\r\n</html>", ScriptedServer.page("")).start();
             SocketWire wire = wire(server)) {
            assertThat(get(wire, server, "/")).isEqualTo(failed(Failure.STATUS));
            assertThat(get(wire, server, "/")).isEqualTo(whole());
        }
    }

    @Test
    void countsARefusedConnection() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (SocketWire wire = new SocketWire(Site.local(port), 1, PATIENCE, System::nanoTime)) {
            wire.send(0, new Page(Site.local(port), "/", ""));
            assertThat(next(wire)).isEqualTo(failed(Failure.CONNECTION));
        }
    }

    @Test
    void losesItsPatience() throws IOException {
        AtomicLong clock = new AtomicLong();
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
             SocketWire wire = new SocketWire(Site.local(silent.getLocalPort()), 1, PATIENCE, clock::get)) {
            wire.send(0, new Page(Site.local(silent.getLocalPort()), "/", ""));
            assertThat(wire.await(clock.get())).isEmpty();
            clock.addAndGet(PATIENCE.toNanos());
            assertThat(wire.await(clock.get())).containsExactly(failed(Failure.TIMEOUT));
        }
    }

    @Test
    void keepsConnectionsApart() throws IOException {
        try (ScriptedServer server = new ScriptedServer().connection(ScriptedServer.page("")).connection(ScriptedServer.page("")).start();
             SocketWire wire = new SocketWire(server.site(), 2, PATIENCE, System::nanoTime)) {
            wire.send(0, new Page(server.site(), "/", ""));
            wire.send(1, new Page(server.site(), "/", ""));
            List<Arrival> both = List.of(next(wire), next(wire));
            assertThat(both).extracting(Arrival::connection).containsExactlyInAnyOrder(0, 1);
            assertThat(both).allMatch(arrival -> arrival.failure().isEmpty());
        }
    }

    private static SocketWire wire(ScriptedServer server) throws IOException {
        return new SocketWire(server.site(), 1, PATIENCE, System::nanoTime);
    }

    private Arrival get(SocketWire wire, ScriptedServer server, String path) throws IOException {
        wire.send(0, new Page(server.site(), path, ""));
        return next(wire);
    }

    private Arrival next(SocketWire wire) throws IOException {
        while (arrived.isEmpty()) {
            arrived.addAll(wire.await(System.nanoTime() + 1_000_000_000L));
        }
        return arrived.removeFirst();
    }

    private static Arrival whole() {
        return new Arrival(0, Optional.empty());
    }

    private static Arrival failed(Failure failure) {
        return new Arrival(0, Optional.of(failure));
    }
}
