package nl.samenspel.bench;

import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * How long the reference computation took around a subject, and what that says about the machine.
 *
 * @param measuredMillis median time of the reference in this run
 * @param expectedMillis its time on the build machine
 */
record MachineSpeed(double measuredMillis, double expectedMillis) {

    private static final int REPETITIONS = 3;
    private static final int WARM_UPS = 2;

    /** 1 is the build machine; 2 is twice as fast. */
    double factor() {
        return expectedMillis / measuredMillis;
    }

    /** Lets the compiler of the virtual machine see the reference, so that the first timing is like the last. */
    static void warmUp() {
        for (int i = 0; i < WARM_UPS; i++) {
            work();
        }
    }

    /** Times the reference a few times; call it before and after the subject and join the two. */
    static double[] timeReference(LongSupplier nanoTime) {
        double[] millis = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            long start = nanoTime.getAsLong();
            work();
            millis[i] = (nanoTime.getAsLong() - start) / 1e6;
        }
        return millis;
    }

    private static void work() {
        long checksum = Reference.work();
        if (checksum != Reference.CHECKSUM) {
            throw new IllegalStateException("the reference computed " + checksum + ": it is not the work its time was recorded for");
        }
    }

    static MachineSpeed from(double[] before, double[] after) {
        double[] all = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, all, before.length, after.length);
        return new MachineSpeed(Median.of(all), Reference.EXPECTED_MILLIS);
    }
}
