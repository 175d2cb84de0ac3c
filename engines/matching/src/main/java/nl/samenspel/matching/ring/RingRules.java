package nl.samenspel.matching.ring;

/**
 * What makes a ring. The standard is that of the Dutch <i>Buurtcirkel</i>: nine to twelve people, the volunteer among them.
 *
 * @param smallest      people in a ring at least, the volunteer included
 * @param largest       people in a ring at most, the volunteer included
 * @param walkingMetres no two people in a ring live further apart, over the street
 * @param detour        length over the street divided by length as the crow flies
 */
public record RingRules(int smallest, int largest, double walkingMetres, double detour) {

    /** A kilometre is a walk of about a quarter of an hour for who is slow. */
    public static final RingRules STANDARD = new RingRules(9, 12, 1_000, 1.3);

    public RingRules {
        if (smallest < 2 || largest < smallest || !(walkingMetres > 0) || !(detour >= 1)) {
            throw new IllegalArgumentException("No ring is like this: " + smallest + " to " + largest + ", " + walkingMetres);
        }
    }

    /** Whole metres over the street. */
    public long metres(Resident one, Resident other) {
        return Math.round(one.home().metresTo(other.home()) * detour);
    }

    public boolean withinWalkingDistance(Resident one, Resident other) {
        return metres(one, other) <= walkingMetres;
    }
}
