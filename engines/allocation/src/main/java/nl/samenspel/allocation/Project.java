package nl.samenspel.allocation;

import java.util.Map;

/**
 * What people vote for: an id (text, never a number: "10" comes before "2"), a cost that is not negative, and whatever
 * else the file says about it.
 *
 * @param fields the other columns of the file by name, such as {@code name}, {@code category}, {@code neighborhood}
 */
public record Project(String id, Fraction cost, Map<String, String> fields) {

    public Project {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("Project " + id + " has a negative cost");
        }
        fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
    }

    public Project(String id, Fraction cost) {
        this(id, cost, Map.of());
    }

    /** The name people know it by; the id when there is none. */
    public String name() {
        return fields.getOrDefault("name", id);
    }

    @Override
    public String toString() {
        return id;
    }
}
