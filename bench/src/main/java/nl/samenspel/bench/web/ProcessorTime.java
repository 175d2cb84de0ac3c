package nl.samenspel.bench.web;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much of the machine this process used since a moment, compiler and garbage collector included. */
record ProcessorTime(long wallNanos, long processorNanos) {

    static ProcessorTime begin() {
        return new ProcessorTime(System.nanoTime(), used());
    }

    /** Share of all cores, from 0 to 1. */
    double shareSince() {
        long wall = System.nanoTime() - wallNanos;
        return (double) (used() - processorNanos) / wall / Runtime.getRuntime().availableProcessors();
    }

    private static long used() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
