package nl.samenspel.bench.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process: what it occupies in the machine, shared libraries included. */
final class ResidentMemory {

    private static final double KILOBYTES_IN_A_MEGABYTE = 1024;

    private ResidentMemory() {
    }

    /** @return megabytes of 1,048,576 bytes; 0 for a process that is gone */
    static double megabytes(long pid) throws IOException, InterruptedException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            return Files.exists(status) ? fromStatus(Files.readString(status)) : 0;
        }
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String kilobytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        ps.waitFor();
        return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) / KILOBYTES_IN_A_MEGABYTE;
    }

    /** Reads the line {@code VmRSS: 310000 kB} of {@code /proc/PID/status}. */
    static double fromStatus(String status) {
        return status.lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.substring("VmRSS:".length()).replace("kB", "").strip())
                .mapToLong(Long::parseLong)
                .findFirst().orElse(0) / KILOBYTES_IN_A_MEGABYTE;
    }
}
