package nl.samenspel.bench;

import java.util.List;

/** What a benchmark hands back. */
public sealed interface Findings {

    /** The figures, and remarks a reader of the table should know. */
    record Measured(List<Measurement> measurements, List<Text> remarks) implements Findings {
        public Measured {
            measurements = List.copyOf(measurements);
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing could be measured; counts as a missed bar, since nothing was shown. */
    record NotMeasured(Text reason) implements Findings {
    }
}
