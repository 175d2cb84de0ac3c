package nl.samenspel.matching.ride.planning;

/** Tells time that only moves forward, in nanoseconds from any moment; given from outside so that tests decide. */
@FunctionalInterface
public interface Stopwatch {

    long nanoseconds();

    /** The clock of the machine. */
    static Stopwatch ofMachine() {
        return System::nanoTime;
    }
}
