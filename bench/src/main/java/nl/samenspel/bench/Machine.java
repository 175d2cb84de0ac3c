package nl.samenspel.bench;

import java.lang.management.ManagementFactory;

/**
 * What the figures were measured on.
 *
 * @param memory in megabytes; 0 when the virtual machine does not tell
 */
record Machine(int cores, long memory, String os, String java) {

    static Machine here() {
        long bytes = ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() : 0;
        return new Machine(Runtime.getRuntime().availableProcessors(), bytes / (1024 * 1024),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vendor") + " " + Runtime.version());
    }
}
