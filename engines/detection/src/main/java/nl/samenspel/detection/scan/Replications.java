package nl.samenspel.detection.scan;

/**
 * How often chance is tried out. The same seed gives the same answer on every machine, whatever the number of cores.
 *
 * @param most     number of replications: 999 gives p-values in steps of 0.001
 * @param exceeded stop as soon as chance did at least as well so many times: nothing is going on, and more replications would
 *                 only say so more precisely (Besag and Clifford 1991, Biometrika 78: 301–304)
 */
public record Replications(int most, int exceeded, long seed, int cores) {

    public static final int NEVER = Integer.MAX_VALUE;

    public Replications {
        if (most < 0 || exceeded < 1 || cores < 1) {
            throw new IllegalArgumentException("replications at least 0; stopping after at least 1; on at least 1 core");
        }
    }

    /** All replications are done, on all cores there are. */
    public static Replications of(int most, long seed) {
        return new Replications(most, NEVER, seed, Runtime.getRuntime().availableProcessors());
    }

    public Replications stoppingAfter(int times) {
        return new Replications(most, times, seed, cores);
    }

    public Replications onCores(int number) {
        return new Replications(most, exceeded, seed, number);
    }
}
