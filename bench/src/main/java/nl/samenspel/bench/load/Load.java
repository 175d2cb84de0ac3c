package nl.samenspel.bench.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nl.samenspel.bench.http.Arrival;
import nl.samenspel.bench.http.Failure;
import nl.samenspel.bench.http.Page;
import nl.samenspel.bench.http.Wire;
import org.HdrHistogram.Histogram;

/**
 * Offers pages to a wire at some pace for some time and counts the latency of each from its intended start. All
 * requests meant to start within the time are sent and waited for, also when that takes longer than the time.
 */
public final class Load {

    private static final int SIGNIFICANT_DIGITS = 3;
    private static final long A_WHILE = Duration.ofSeconds(1).toNanos();

    private final Wire wire;
    private final Supplier<Page> pages;
    private final LongSupplier nanoTime;

    /** @param pages the next page to ask for, without end */
    public Load(Wire wire, Supplier<Page> pages, LongSupplier nanoTime) {
        this.wire = wire;
        this.pages = pages;
        this.nanoTime = nanoTime;
    }

    public LoadResult offer(Pace pace, Duration time) throws IOException {
        return new Turn(pace, time).play();
    }

    /** One call of {@link #offer}. */
    private final class Turn {

        private final Pace pace;
        private final Duration time;
        private final long begin = nanoTime.getAsLong();
        private final long end;
        private final long straysBefore = wire.strays();
        private final Deque<Integer> free = new ArrayDeque<>();
        private final long[] intended = new long[wire.connections()];
        private final Histogram microseconds = new Histogram(SIGNIFICANT_DIGITS);
        private final Map<Failure, Long> failures = new EnumMap<>(Failure.class);
        private long sent;
        private long arrivedInTime;

        Turn(Pace pace, Duration time) {
            this.pace = pace;
            this.time = time;
            this.end = begin + time.toNanos();
            for (int connection = 0; connection < wire.connections(); connection++) {
                free.addLast(connection);
            }
        }

        LoadResult play() throws IOException {
            long next = sendWhatIsDue();
            while (next < end || free.size() < wire.connections()) {
                for (Arrival arrival : wire.await(waitUntil(next))) {
                    take(arrival);
                }
                next = sendWhatIsDue();
            }
            long strays = wire.strays() - straysBefore;
            if (strays > 0) {
                failures.merge(Failure.LENGTH, strays, Long::sum);
            }
            return new LoadResult(time, arrivedInTime, microseconds, failures);
        }

        /** Without a connection to send on, or with nothing left to send, only arrivals matter. */
        private long waitUntil(long next) {
            return free.isEmpty() || next >= end ? nanoTime.getAsLong() + A_WHILE : next;
        }

        /** Sends as long as a request is due and a connection is free; the moment the next one is due. */
        private long sendWhatIsDue() {
            while (true) {
                long now = nanoTime.getAsLong();
                long due = pace.intendedStart(sent, begin, now);
                if (due >= end || due > now || free.isEmpty()) {
                    return due;
                }
                int connection = free.removeFirst();
                intended[connection] = due;
                sent++;
                wire.send(connection, pages.get());
            }
        }

        private void take(Arrival arrival) {
            long now = nanoTime.getAsLong();
            microseconds.recordValue(Math.max(0, now - intended[arrival.connection()]) / 1000);
            arrival.failure().ifPresent(failure -> failures.merge(failure, 1L, Long::sum));
            arrivedInTime += now <= end && arrival.failure().isEmpty() ? 1 : 0;
            free.addLast(arrival.connection());
        }
    }
}
