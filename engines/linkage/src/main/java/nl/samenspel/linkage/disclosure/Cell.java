package nl.samenspel.linkage.disclosure;

/**
 * One number somebody may or may not learn.
 *
 * @param name by which people know it; the same name in two tables is the same cell
 * @param cost what is lost when it is not published; 0 or more
 * @param role what may happen to it
 * @param lowest what an attacker knows it is at least
 * @param highest what an attacker knows it is at most
 * @param need how uncertain an attacker must stay when it is sensitive
 */
public record Cell(String name, double value, double cost, Role role, double lowest, double highest, Need need) {

    /** What may happen to a cell. */
    public enum Role {
        /** May be published, may be suppressed to protect another. */
        SAFE,
        /** Must not be told (primary suppression). */
        SENSITIVE,
        /** Everybody knows it, or it must be published. */
        KNOWN,
        /** Is in none of the tables but an attacker can reckon with it. */
        HIDDEN
    }

    /**
     * How far an attacker's interval must reach (Fischetti and Salazar 2000: protection levels).
     *
     * @param below at least so far below the value
     * @param above at least so far above the value
     * @param width at least so wide
     */
    public record Need(double below, double above, double width) {

        public static final Need NONE = new Need(0, 0, 0);

        boolean isMetBy(Interval interval, double value) {
            double slack = 1e-6 * Math.max(1, Math.abs(value));
            return interval.lowest() <= value - below + slack && interval.highest() >= value + above - slack
                    && interval.highest() - interval.lowest() >= width - slack;
        }
    }

    /** What an attacker can find out about a cell. */
    public record Interval(double lowest, double highest) {

        public boolean isExact() {
            return highest - lowest < 1e-6 * Math.max(1, Math.abs(highest));
        }
    }

    public static Cell safe(String name, double value) {
        return new Cell(name, value, Math.abs(value), Role.SAFE, 0, Double.POSITIVE_INFINITY, Need.NONE);
    }

    public Cell sensitive(Need need) {
        return new Cell(name, value, cost, Role.SENSITIVE, lowest, highest, need);
    }

    public Cell as(Role other) {
        return new Cell(name, value, cost, other, lowest, highest, need);
    }

    public Cell costing(double other) {
        return new Cell(name, value, other, role, lowest, highest, need);
    }
}
