package nl.samenspel.access;

import java.util.Comparator;

/** One of somebody's own roles, for that person's start page. */
public record MyRole(String roleKey, String scope) implements Comparable<MyRole> {

    private static final Comparator<MyRole> ORDER = Comparator.comparing(MyRole::roleKey).thenComparing(MyRole::scope);

    @Override
    public int compareTo(MyRole other) {
        return ORDER.compare(this, other);
    }
}
