package nl.samenspel.bench.program;

import java.time.Duration;

/** Processor time used so far: unlike a waiting time it hardly depends on what else the machine is doing. */
public record ProcessorUse(Duration program, Duration database) {

    public ProcessorUse minus(ProcessorUse earlier) {
        return new ProcessorUse(program.minus(earlier.program), database.minus(earlier.database));
    }
}
