package nl.samenspel.bench;

/** How a figure changes with the speed of the machine; without this the ratio of a measurement has no meaning. */
public enum Scale {

    /** A duration: a machine twice as fast halves it. */
    TIME {
        @Override
        double onBuildMachine(double figure, double speed) {
            return figure * speed;
        }
    },

    /** Work per second: a machine twice as fast doubles it. */
    RATE {
        @Override
        double onBuildMachine(double figure, double speed) {
            return figure / speed;
        }
    },

    /** Memory, counts, shares, scores: the same on every machine. */
    FIXED {
        @Override
        double onBuildMachine(double figure, double speed) {
            return figure;
        }
    };

    /**
     * What the figure would have been on the build machine.
     *
     * @param speed speed of this machine, where the build machine is 1 and a faster one is above 1
     */
    abstract double onBuildMachine(double figure, double speed);
}
