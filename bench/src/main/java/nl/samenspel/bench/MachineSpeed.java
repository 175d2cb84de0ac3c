package nl.samenspel.bench;

import java.util.Arrays;

/**
 * How long the reference computation took around a subject, and what that says about the machine.
 *
 * @param measuredMillis median time of the reference in this run
 * @param expectedMillis its time on the build machine
 */
record MachineSpeed(double measuredMillis, double expectedMillis) {

    static MachineSpeed from(double[] before, double[] after) {
        double[] all = Arrays.copyOf(before, before.length + after.length);
        System.arraycopy(after, 0, all, before.length, after.length);
        return new MachineSpeed(Median.of(all), Reference.EXPECTED_MILLIS);
    }

    /** 1 is the build machine; 2 is twice as fast. */
    double factor() {
        return expectedMillis / measuredMillis;
    }
}
