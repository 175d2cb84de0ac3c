package nl.samenspel.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a program is asked to end. */
public enum StopSignal {
    /** What Ctrl-C sends. */
    INTERRUPT("-INT"),
    TERMINATE("-TERM");

    private static final long INTERRUPT_BIT = 1L << 1;   // signal 2

    private final String option;

    StopSignal(String option) {
        this.option = option;
    }

    String option() {
        return option;
    }

    /** Where the system does not tell, a process is taken to listen. */
    static boolean isDeafToInterrupts(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        return Files.exists(status) && ignoresInterrupts(Files.readString(status));
    }

    /** Reads the line {@code SigIgn: 0000000000000002} of {@code /proc/PID/status}, a set of signals in bits. */
    static boolean ignoresInterrupts(String status) {
        return status.lines()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
                .anyMatch(ignored -> (ignored & INTERRUPT_BIT) != 0);
    }
}
