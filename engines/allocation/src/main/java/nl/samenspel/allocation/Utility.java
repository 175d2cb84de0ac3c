package nl.samenspel.allocation;

/**
 * What a project is worth to a voter who named it. Which one is chosen decides more than most people expect: with
 * {@link #COST} Equal Shares looks at the number of votes, with {@link #CARDINALITY} at votes per euro (Peters,
 * Pierczyński and Skowron 2021, "Proportional Participatory Budgeting with Additive Utilities").
 */
public enum Utility {

    /** The cost of the project; points and ranks are not looked at. */
    COST(true, false),
    /** One for every project named. */
    CARDINALITY(false, false),
    /** The points given to the project; in a ranking its Borda points. */
    POINTS(false, true),
    /** The points given to the project times its cost. */
    POINTS_TIMES_COST(true, true);

    private final boolean byCost;
    private final boolean byPoints;

    Utility(boolean byCost, boolean byPoints) {
        this.byCost = byCost;
        this.byPoints = byPoints;
    }

    public boolean byCost() {
        return byCost;
    }

    public boolean byPoints() {
        return byPoints;
    }
}
