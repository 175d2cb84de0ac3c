package nl.samenspel.bench;

import java.io.IOException;
import java.util.List;

/** One subject of {@code ./samenspel bench}: a named set of measurements. Add yours to {@link Subjects}. */
public interface Benchmark {

    /** As typed on the command line: one short lower-case word. */
    String name();

    /** One line under the name of the table. */
    Text about();

    default List<Option> options() {
        return List.of();
    }

    /** Measures. What cannot be measured in an expected way is a {@link Findings.NotMeasured}. */
    Findings measure(Run run) throws IOException, InterruptedException;
}
