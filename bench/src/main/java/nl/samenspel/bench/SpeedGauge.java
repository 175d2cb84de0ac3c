package nl.samenspel.bench;

import java.util.function.LongSupplier;

/**
 * Times the reference computation; before and after a subject, so that a machine that was busy meanwhile shows.
 *
 * @param work     does the reference once and gives its checksum
 * @param nanoTime moments in nanoseconds
 */
record SpeedGauge(LongSupplier work, LongSupplier nanoTime) {

    private static final int REPETITIONS = 3;
    private static final int WARM_UPS = 2;

    static SpeedGauge ofThisMachine() {
        return new SpeedGauge(Reference::work, System::nanoTime);
    }

    /** Lets the compiler of the virtual machine see the reference, so that the first timing is like the last. */
    void warmUp() {
        for (int i = 0; i < WARM_UPS; i++) {
            workOnce();
        }
    }

    /** Times of the reference in milliseconds. */
    double[] measure() {
        double[] millis = new double[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            long start = nanoTime.getAsLong();
            workOnce();
            millis[i] = (nanoTime.getAsLong() - start) / 1e6;
        }
        return millis;
    }

    private void workOnce() {
        long checksum = work.getAsLong();
        if (checksum != Reference.CHECKSUM) {
            throw new IllegalStateException("the reference computed " + checksum + ": it is not the work its time was recorded for");
        }
    }
}
