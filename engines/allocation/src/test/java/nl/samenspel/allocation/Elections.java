package nl.samenspel.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Small elections for tests, written down in a few words. */
public final class Elections {

    private final Fraction budget;
    private final List<Project> projects = new ArrayList<>();
    private final List<Ballot> ballots = new ArrayList<>();
    private BallotKind kind = BallotKind.APPROVAL;

    private Elections(Fraction budget) {
        this.budget = budget;
    }

    public static Elections about(long budget) {
        return new Elections(Fraction.of(budget));
    }

    public Elections kind(BallotKind other) {
        kind = other;
        return this;
    }

    public Elections project(String id, long cost) {
        projects.add(new Project(id, Fraction.of(cost)));
        return this;
    }

    public Elections project(String id, long cost, String category) {
        projects.add(new Project(id, Fraction.of(cost), Map.of("category", category)));
        return this;
    }

    /** So many voters who name these projects, given as ids with spaces between. */
    public Elections voters(int number, String ids) {
        int[] named = ids.isBlank() ? new int[0] : IntStream.of(indexes(ids.split(" "))).toArray();
        IntStream.range(0, number).forEach(_ -> ballots.add(Ballot.naming("v" + ballots.size(), named)));
        return this;
    }

    /** So many voters who give points, such as {@code "a=3 b=1"}. */
    public Elections points(int number, String marks) {
        String[] parts = marks.isBlank() ? new String[0] : marks.split(" ");
        int[] named = indexes(List.of(parts).stream().map(part -> part.split("=")[0]).toArray(String[]::new));
        List<Fraction> points =
                List.of(parts).stream().map(part -> Fraction.of(Long.parseLong(part.split("=")[1]))).toList();
        IntStream.range(0, number).forEach(_ -> ballots.add(Ballot.scoring("v" + ballots.size(), named, points)));
        return this;
    }

    private int[] indexes(String[] ids) {
        return List.of(ids).stream().mapToInt(id -> projects.stream().map(Project::id).toList().indexOf(id)).toArray();
    }

    public Election election() {
        return new Election(budget, kind, projects, ballots);
    }
}
