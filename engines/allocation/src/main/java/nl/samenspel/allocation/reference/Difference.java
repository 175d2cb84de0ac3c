package nl.samenspel.allocation.reference;

/**
 * Something that is not what was recorded.
 *
 * @param key  the outcome it concerns, or the fact about the file
 * @param what the part of it that differs
 */
public record Difference(String election, String key, String what, String recorded, String computed) {

    @Override
    public String toString() {
        return "%s, %s: %s was %s, is %s".formatted(election, key, what, recorded, computed);
    }
}
