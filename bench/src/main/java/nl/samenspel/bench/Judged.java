package nl.samenspel.bench;

/**
 * A measurement held against its bar and against the speed of the machine.
 *
 * @param ratio the figure as it would have been on the build machine, in the same unit
 */
record Judged(Measurement measurement, double ratio, Verdict verdict) {

    static Judged of(Measurement measurement, double speed) {
        double ratio = measurement.scale().onBuildMachine(measurement.figure(), speed);
        return new Judged(measurement, ratio, verdict(measurement, ratio));
    }

    private static Verdict verdict(Measurement measurement, double ratio) {
        Bar bar = measurement.bar();
        if (bar == null) {
            return Verdict.TOLD;
        }
        if (bar.isMetBy(measurement.figure())) {
            return Verdict.MET;
        }
        return bar.isMetBy(ratio) ? Verdict.MET_BY_RATIO : Verdict.MISSED;
    }
}
