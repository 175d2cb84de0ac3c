package nl.samenspel.allocation.equalshares;

import java.util.Arrays;

/** Gathers the groups behind one project. */
final class BackingBuilder {

    private int[] groups = new int[16];
    private int[] sizes = new int[16];
    private int[] points = new int[16];
    private int used;
    private long voters;
    private long total;

    void add(int group, int given, int size) {
        if (used == groups.length) {
            groups = Arrays.copyOf(groups, used * 2);
            sizes = Arrays.copyOf(sizes, used * 2);
            points = Arrays.copyOf(points, used * 2);
        }
        groups[used] = group;
        sizes[used] = size;
        points[used++] = given;
        voters += size;
        total = Math.addExact(total, Math.multiplyExact((long) given, size));
    }

    boolean hasVoters() {
        return used > 0;
    }

    Backing build(int project, long cost, long weight) {
        int[] given = Arrays.copyOf(points, used);
        boolean allOne = Arrays.stream(given).allMatch(point -> point == 1);
        return new Backing(project, Arrays.copyOf(groups, used), Arrays.copyOf(sizes, used), allOne ? null : given,
                voters, total, cost, weight);
    }
}
