package nl.samenspel.bench.load;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.bench.http.Failure;
import org.HdrHistogram.Histogram;

/**
 * What came of a load.
 *
 * @param microseconds latencies of all requests, failed ones too, from intended start to last byte
 * @param arrivedInTime answers that came before the end of the time asked for
 * @param failures how often each kind of failure occurred; kinds that did not are absent
 */
public record LoadResult(Duration time, long arrivedInTime, Histogram microseconds, Map<Failure, Long> failures) {

    public LoadResult {
        failures = Map.copyOf(failures);
    }

    public long requests() {
        return microseconds.getTotalCount();
    }

    public double perSecond() {
        return arrivedInTime / (time.toNanos() / 1e9);
    }

    /** Milliseconds below which this share of the requests stayed, such as 99. */
    public double percentile(double percent) {
        return microseconds.getValueAtPercentile(percent) / 1000.0;
    }

    public double slowest() {
        return microseconds.getMaxValue() / 1000.0;
    }

    public long errors() {
        return failures.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Such as "STATUS 3, TIMEOUT 1"; empty without failures. */
    public String failuresInWords() {
        return failures.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
    }
}
