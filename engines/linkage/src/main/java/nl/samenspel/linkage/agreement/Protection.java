package nl.samenspel.linkage.agreement;

/**
 * How tables are protected before anybody sees them.
 *
 * @param minimum a count from 1 to one less than this is never published; at least 3
 * @param width an attacker's interval for a suppressed cell is at least this wide; 0 means as wide as the minimum
 * @param epsilon total privacy loss of all tables together; only for {@link Method#DIFFERENTIAL_PRIVACY}
 * @param deviation largest noise of a cell; only for {@link Method#CELL_KEY}
 * @param variance of the noise; only for {@link Method#CELL_KEY}
 */
public record Protection(Method method, int minimum, int width, double epsilon, int deviation, double variance) {

    /** The ways to protect. */
    public enum Method {
        SUPPRESSION, ROUNDING, CELL_KEY, DIFFERENTIAL_PRIVACY;

        /** Whether linear programs prove what it protects. */
        public boolean needsSolver() {
            return this == SUPPRESSION || this == ROUNDING;
        }
    }

    /** The width that holds: as wide as the minimum when none is given. */
    public int effectiveWidth() {
        return width == 0 ? minimum : width;
    }
}
