package nl.samenspel.bench.http;

import java.io.IOException;
import java.util.List;

/** A fixed number of connections, each with at most one request under way. Used by one thread. */
public interface Wire extends AutoCloseable {

    int connections();

    /** Asks for a page over a connection that is free; broken and closed connections are opened anew. */
    void send(int connection, Page page);

    /**
     * Waits until something arrives, at most until the deadline, which is a moment of the clock the wire was made with.
     * May return sooner with nothing.
     */
    List<Arrival> await(long deadlineNanos) throws IOException;

    /** How often bytes came that no request had asked for: a page longer than it promised. */
    long strays();

    @Override
    void close() throws IOException;
}
