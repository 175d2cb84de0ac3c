package nl.samenspel.allocation;

/** How voters speak: the five ballot forms of the Pabulib format ({@code vote_type}). */
public enum BallotKind {

    /** Any number of projects, all counting the same. */
    APPROVAL("approval"),
    /** Exactly one project. */
    CHOOSE_ONE("choose-1"),
    /** Projects in order, the best first. */
    ORDINAL("ordinal"),
    /** A given sum of points shared over projects. */
    CUMULATIVE("cumulative"),
    /** Points for every project by itself, as jurors give them. */
    SCORING("scoring");

    private final String word;

    BallotKind(String word) {
        this.word = word;
    }

    /** The word in a {@code .pb} file. */
    public String word() {
        return word;
    }

    /** Whether a ballot of this kind writes points beside the projects. */
    public boolean writesPoints() {
        return this == CUMULATIVE || this == SCORING;
    }
}
