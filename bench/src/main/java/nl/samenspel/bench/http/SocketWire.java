package nl.samenspel.bench.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/** All connections on one thread with one selector: the lightest generator that still reads every byte. */
public final class SocketWire implements Wire {

    /** How often patience is looked at while nothing happens. */
    private static final long LONGEST_WAIT_MILLIS = 1000;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(256 * 1024);
    private final Connection[] connections;
    private final LongSupplier nanoTime;
    private final long patienceNanos;
    private final List<Arrival> failedAtOnce = new ArrayList<>();

    /** @param patience how long an answer may take before it counts as {@link Failure#TIMEOUT} */
    public SocketWire(Site site, int connections, Duration patience, LongSupplier nanoTime) throws IOException {
        this.connections = new Connection[connections];
        Arrays.setAll(this.connections, number -> new Connection(number, site, selector));
        this.patienceNanos = patience.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    public int connections() {
        return connections.length;
    }

    @Override
    public void send(int connection, Page page) {
        connections[connection].send(page, nanoTime.getAsLong()).ifPresent(failedAtOnce::add);
    }

    /** May return earlier than the deadline with nothing; wakes at most a millisecond late, never early. */
    @Override
    public List<Arrival> await(long deadlineNanos) throws IOException {
        List<Arrival> arrivals = new ArrayList<>(failedAtOnce);
        failedAtOnce.clear();
        long millis = Math.min(LONGEST_WAIT_MILLIS, Math.ceilDiv(deadlineNanos - nanoTime.getAsLong(), 1_000_000L));
        if (millis <= 0 || !arrivals.isEmpty()) {
            selector.selectNow();
        } else {
            selector.select(millis);
        }
        for (SelectionKey key : selector.selectedKeys()) {
            ((Connection) key.attachment()).ready(key, buffer).ifPresent(arrivals::add);
        }
        selector.selectedKeys().clear();
        giveUp(arrivals);
        return arrivals;
    }

    private void giveUp(List<Arrival> arrivals) {
        long tooLongAgo = nanoTime.getAsLong() - patienceNanos;
        for (Connection connection : connections) {
            if (connection.waitingSince(tooLongAgo)) {
                arrivals.add(connection.failed(Failure.TIMEOUT));
            }
        }
    }

    @Override
    public long strays() {
        return Arrays.stream(connections).mapToLong(Connection::strays).sum();
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : connections) {
            connection.disconnect();
        }
        selector.close();
    }
}
