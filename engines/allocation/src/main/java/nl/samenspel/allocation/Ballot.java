package nl.samenspel.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What one voter said: the projects named, each once and in the voter's order, with the points each of them gets. An
 * empty ballot is a ballot: its voter counts in the number of voters that share the budget.
 */
public final class Ballot {

    private final String voter;
    private final int[] projects;
    private final List<Fraction> points;
    private final Map<String, String> fields;

    private Ballot(String voter, int[] projects, List<Fraction> points, Map<String, String> fields) {
        if (namesTwice(projects)) {
            throw new IllegalArgumentException("Ballot " + voter + " names a project twice");
        }
        if (!points.isEmpty() && points.size() != projects.length) {
            throw new IllegalArgumentException("Ballot " + voter + " has another number of points than projects");
        }
        this.voter = voter;
        this.projects = projects.clone();
        this.points = List.copyOf(points);
        this.fields = Map.copyOf(fields);
    }

    private static boolean namesTwice(int[] projects) {
        int[] sorted = projects.clone();
        Arrays.sort(sorted);
        for (int place = 1; place < sorted.length; place++) {
            if (sorted[place] == sorted[place - 1]) {
                return true;
            }
        }
        return false;
    }

    /** A ballot without points: approval, one choice or a ranking (the best first). */
    public static Ballot naming(String voter, int... projects) {
        return new Ballot(voter, projects, List.of(), Map.of());
    }

    /** A ballot with points, in the order of the projects. */
    public static Ballot scoring(String voter, int[] projects, List<Fraction> points) {
        return new Ballot(voter, projects, points, Map.of());
    }

    /** The same ballot with the other columns of the file, such as {@code age} or {@code voting_method}. */
    public Ballot with(Map<String, String> otherFields) {
        return new Ballot(voter, projects, points, otherFields);
    }

    /** The same voter with other marks. */
    Ballot marking(int[] otherProjects, List<Fraction> otherPoints) {
        return new Ballot(voter, otherProjects, otherPoints, fields);
    }

    public String voter() {
        return voter;
    }

    /** How many projects are named. */
    public int length() {
        return projects.length;
    }

    public boolean isEmpty() {
        return projects.length == 0;
    }

    /** Index in the election of the project named at this place, the first place being 0. */
    public int project(int place) {
        return projects[place];
    }

    public boolean names(int project) {
        for (int named : projects) {
            if (named == project) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the ballot gives to the project at this place: the points written beside it; in a ranking of {@code m}
     * projects {@code m - place - 1}, so that the last gets nothing (Borda 1781, as counted on the ballot); otherwise 1.
     */
    public Fraction points(int place, BallotKind kind) {
        if (kind == BallotKind.ORDINAL) {
            return Fraction.of(projects.length - place - 1L);
        }
        return points.isEmpty() ? Fraction.ONE : points.get(place);
    }

    public Map<String, String> fields() {
        return fields;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ballot that && voter.equals(that.voter) && Arrays.equals(projects, that.projects)
                && points.equals(that.points) && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return 31 * voter.hashCode() + Arrays.hashCode(projects);
    }

    @Override
    public String toString() {
        return voter + ":" + Arrays.toString(projects) + (points.isEmpty() ? "" : points);
    }
}
