package nl.samenspel.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * One vote about one budget: the money, the projects and every ballot cast. Nothing in it depends on the order in which
 * projects or ballots happen to stand in a file; the index of a project is only a handle.
 *
 * @param meta          what the file says about the election, by key
 * @param budget        the money to share, not negative
 * @param defaultPoints what a ballot of kind {@link BallotKind#SCORING} gives to a project it does not name
 */
public record Election(Map<String, String> meta, Fraction budget, BallotKind kind, Fraction defaultPoints,
        List<Project> projects, List<Ballot> ballots) {

    public Election {
        meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        projects = List.copyOf(projects);
        ballots = List.copyOf(ballots);
        if (budget.signum() < 0) {
            throw new IllegalArgumentException("The budget is negative");
        }
        if (projects.stream().map(Project::id).distinct().count() != projects.size()) {
            throw new IllegalArgumentException("Two projects have the same id");
        }
    }

    public Election(Fraction budget, BallotKind kind, List<Project> projects, List<Ballot> ballots) {
        this(Map.of(), budget, kind, Fraction.ZERO, projects, ballots);
    }

    public Project project(int index) {
        return projects.get(index);
    }

    /** The election's index of a project. */
    public int indexOf(String id) {
        return IntStream.range(0, projects.size()).filter(index -> projects.get(index).id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No project " + id));
    }

    /** Per project the number of ballots that name it. */
    public int[] support() {
        int[] support = new int[projects.size()];
        for (Ballot ballot : ballots) {
            for (int place = 0; place < ballot.length(); place++) {
                support[ballot.project(place)]++;
            }
        }
        return support;
    }

    /** The same election about another sum of money. */
    public Election withBudget(Fraction otherBudget) {
        return new Election(meta, otherBudget, kind, defaultPoints, projects, ballots);
    }

    /** The same projects and money with other ballots. */
    public Election withBallots(List<Ballot> otherBallots) {
        return new Election(meta, budget, kind, defaultPoints, projects, otherBallots);
    }

    /**
     * The election about some of the projects only. Every voter stays, with what the ballot says about these projects;
     * a ballot that says nothing about them becomes an empty one. In a ranking the projects keep their order.
     */
    public Election about(IntPredicate kept) {
        int[] indexes = IntStream.range(0, projects.size()).filter(kept).toArray();
        int[] newIndex = new int[projects.size()];
        for (int index = 0; index < indexes.length; index++) {
            newIndex[indexes[index]] = index;
        }
        List<Ballot> narrowed = ballots.stream().map(ballot -> {
            int[] places = IntStream.range(0, ballot.length()).filter(place -> kept.test(ballot.project(place))).toArray();
            int[] named = IntStream.of(places).map(place -> newIndex[ballot.project(place)]).toArray();
            List<Fraction> points = kind.writesPoints()
                    ? IntStream.of(places).mapToObj(place -> ballot.points(place, kind)).toList() : List.of();
            return ballot.marking(named, points);
        }).toList();
        return new Election(meta, budget, kind, defaultPoints,
                IntStream.of(indexes).mapToObj(projects::get).toList(), narrowed);
    }
}
