package nl.samenspel.allocation.pabulib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Fraction;

/** The section VOTES: one row for every ballot. */
final class VotesSection {

    private static final Set<String> READ = Set.of("voter_id", "vote");
    private static final Set<String> READ_WITH_POINTS = Set.of("voter_id", "vote", "points");

    private final Table table;
    private final Findings findings;
    private final Amounts amounts;
    private final ProjectsSection projects;
    private final BallotKind kind;
    private final BallotLimits limits;
    private final int voter;
    private final int vote;
    private final int points;
    private final Set<String> voters = new HashSet<>();
    private final List<Ballot> ballots = new ArrayList<>();

    VotesSection(Table table, ProjectsSection projects, BallotKind kind, BallotLimits limits, Findings findings) {
        this.table = table;
        this.findings = findings;
        this.amounts = new Amounts(findings);
        this.projects = projects;
        this.kind = kind;
        this.limits = limits;
        this.voter = table.required("voter_id");
        this.vote = table.required("vote");
        this.points = kind.writesPoints() ? table.column("points") : -1;
        boolean complete = voter >= 0 && vote >= 0;
        if (kind.writesPoints() && points < 0) {
            findings.add(table.line(), FindingKind.POINTS_COLUMN_MISSING, kind.word());
            complete = false;
        }
        if (complete) {
            table.rows().forEach(this::read);
        }
        if (table.rows().isEmpty()) {
            findings.add(table.line(), FindingKind.NO_BALLOTS);
        }
    }

    private void read(Row row) {
        if (!table.fits(row, voter)) {
            return;
        }
        String name = row.field(voter);
        if (name.isEmpty()) {
            findings.add(row.line(), FindingKind.VOTER_MISSING);
        } else if (!voters.add(name)) {
            findings.add(row.line(), FindingKind.VOTER_TWICE, name);
        }
        Marks marks = marks(row);
        if (marks != null) {
            Ballot ballot = points < 0
                    ? Ballot.naming(name, marks.projects()) : Ballot.scoring(name, marks.projects(), marks.points());
            limits.check(row.line(), ballot, kind);
            ballots.add(ballot.with(table.others(row, points < 0 ? READ : READ_WITH_POINTS)));
        }
    }

    /** Projects with their points; no points when the kind of ballot has none. */
    private record Marks(int[] projects, List<Fraction> points) {
    }

    private @Nullable Marks marks(Row row) {
        String[] named = split(row.field(vote));
        String[] given = points < 0 ? new String[0] : split(row.field(points));
        if (points >= 0 && !agree(row, named, given)) {
            return null;
        }
        int[] indexes = new int[named.length];
        List<Fraction> marks = new ArrayList<>(given.length);
        int used = 0;
        boolean complete = true;
        for (int place = 0; place < named.length; place++) {
            int project = projects.index(named[place]);
            Optional<Fraction> number = points < 0 ? Optional.of(Fraction.ONE) : points(row, given[place]);
            if (project < 0) {
                findings.add(row.line(), FindingKind.PROJECT_UNKNOWN, named[place]);
            }
            if (project < 0 || number.isEmpty()) {
                complete = false;
                continue;
            }
            int earlier = find(indexes, used, project);
            if (earlier < 0) {
                indexes[used++] = project;
                marks.add(number.get());
            } else {
                findings.add(row.line(), FindingKind.NAMED_TWICE, named[place]);
                marks.set(earlier, number.get());
            }
        }
        return complete ? new Marks(Arrays.copyOf(indexes, used), marks) : null;
    }

    private static int find(int[] indexes, int used, int project) {
        for (int place = 0; place < used; place++) {
            if (indexes[place] == project) {
                return place;
            }
        }
        return -1;
    }

    private boolean agree(Row row, String[] named, String[] given) {
        if (named.length == given.length) {
            return true;
        }
        if (given.length == 0) {
            findings.add(row.line(), FindingKind.POINTS_MISSING);
        } else if (named.length == 0) {
            findings.add(row.line(), FindingKind.POINTS_WITHOUT_PROJECTS);
        } else {
            findings.add(row.line(), FindingKind.POINTS_COUNT, String.valueOf(named.length), String.valueOf(given.length));
        }
        return false;
    }

    private Optional<Fraction> points(Row row, String text) {
        Optional<Fraction> number = amounts.readPoints(row.line(), "points", text);
        if (number.filter(given -> given.signum() < 0).isPresent() && !limits.allowsNegativePoints(kind)) {
            findings.add(row.line(), FindingKind.POINTS_NEGATIVE, text);
            return Optional.empty();
        }
        return number;
    }

    /** The parts between commas; an empty part says nothing and is passed over. */
    private static String[] split(String list) {
        if (list.isEmpty()) {
            return new String[0];
        }
        return Arrays.stream(list.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toArray(String[]::new);
    }

    List<Ballot> ballots() {
        return ballots;
    }

    int line() {
        return table.line();
    }
}
