package nl.samenspel.bench.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.SocketWire;
import nl.samenspel.bench.http.Wire;

/**
 * What the load generator itself costs: it shares the machine with what it measures, so its share must be known.
 *
 * @param microsecondsPerRequest processor time of the generator's thread for one request
 * @param mostPerSecond requests a second it reaches against a server that does nothing
 */
public record GeneratorCost(double microsecondsPerRequest, double mostPerSecond) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Measures on this thread, after as long a warm-up. */
    public static GeneratorCost measure(int connections, int pageSize, Duration time) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try (BareServer server = new BareServer(pageSize);
             Wire wire = new SocketWire(server.site(), connections, PATIENCE, System::nanoTime)) {
            Page page = new Page(server.site(), "/", "");
            Load load = new Load(wire, () -> page, System::nanoTime);
            load.offer(new Pace.Closed(), time);
            long before = threads.getCurrentThreadCpuTime();
            LoadResult result = load.offer(new Pace.Closed(), time);
            long used = threads.getCurrentThreadCpuTime() - before;
            if (result.errors() > 0) {
                throw new IllegalStateException("the generator cannot talk to its own server: " + result.failuresInWords());
            }
            return new GeneratorCost(used / 1000.0 / result.requests(), result.perSecond());
        }
    }
}
