package nl.samenspel.bench.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import nl.samenspel.bench.http.Arrival;
import nl.samenspel.bench.http.Failure;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.Wire;

/**
 * A wire to an imagined server in imagined time: every page takes the same time, but nothing is answered during a
 * stall. Time passes only in {@link #await}, so a test with it is exact and takes no time.
 */
final class StallingWire implements Wire {

    private record Underway(int connection, long done) {
    }

    private final int connections;
    private final long serviceNanos;
    private final PriorityQueue<Underway> underway = new PriorityQueue<>(Comparator.comparingLong(Underway::done));
    private long now;
    private long stallBegin = Long.MAX_VALUE;
    private long stallEnd = Long.MAX_VALUE;
    private long strays;
    private int failEvery = Integer.MAX_VALUE;
    private int sent;
    private int mostUnderway;

    StallingWire(int connections, long serviceNanos) {
        this.connections = connections;
        this.serviceNanos = serviceNanos;
    }

    StallingWire stalls(long begin, long end) {
        stallBegin = begin;
        stallEnd = end;
        return this;
    }

    StallingWire failsEvery(int requests) {
        failEvery = requests;
        return this;
    }

    void stray() {
        strays++;
    }

    long now() {
        return now;
    }

    int sent() {
        return sent;
    }

    int mostUnderway() {
        return mostUnderway;
    }

    @Override
    public int connections() {
        return connections;
    }

    @Override
    public void send(int connection, Page page) {
        sent++;
        long done = now + serviceNanos;
        underway.add(new Underway(connection, done > stallBegin && now < stallEnd ? stallEnd + serviceNanos : done));
        mostUnderway = Math.max(mostUnderway, underway.size());
    }

    @Override
    public List<Arrival> await(long deadlineNanos) {
        Underway first = underway.peek();
        now = Math.max(now, first == null ? deadlineNanos : Math.min(deadlineNanos, first.done()));
        List<Arrival> arrivals = new ArrayList<>();
        while (!underway.isEmpty() && underway.peek().done() <= now) {
            boolean fails = (sent - underway.size()) % failEvery == failEvery - 1;
            arrivals.add(new Arrival(underway.remove().connection(), fails ? Optional.of(Failure.STATUS) : Optional.empty()));
        }
        return arrivals;
    }

    @Override
    public long strays() {
        return strays;
    }

    @Override
    public void close() {
    }
}
