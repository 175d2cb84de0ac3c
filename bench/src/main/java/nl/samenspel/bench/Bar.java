package nl.samenspel.bench;

/** What a figure has to reach: at most or at least a limit, in the unit of the measurement. */
public record Bar(Direction direction, double limit) {

    /** Which side of the limit is good. */
    public enum Direction {
        AT_MOST("≤"),
        AT_LEAST("≥");

        private final String sign;

        Direction(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    public static Bar atMost(double limit) {
        return new Bar(Direction.AT_MOST, limit);
    }

    public static Bar atLeast(double limit) {
        return new Bar(Direction.AT_LEAST, limit);
    }

    /** The limit itself is still good; a figure that is not a number never is. */
    boolean isMetBy(double figure) {
        return switch (direction) {
            case AT_MOST -> figure <= limit;
            case AT_LEAST -> figure >= limit;
        };
    }
}
