package nl.samenspel.allocation.pabulib;

import java.util.List;
import java.util.Optional;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.BallotKind;
import nl.samenspel.allocation.Fraction;
import nl.samenspel.allocation.Project;

/**
 * What a ballot had to keep to according to the file. A ballot that does not is counted all the same, because the people
 * who published the file did so too, but it is told.
 */
final class BallotLimits {

    private final List<Project> projects;
    private final Findings findings;
    private final Optional<Fraction> fewest;
    private final Optional<Fraction> most;
    private final Optional<Fraction> mostCost;
    private final Optional<Fraction> mostPoints;
    private final boolean negativePoints;

    BallotLimits(MetaSection meta, List<Project> projects, Findings findings) {
        this.projects = projects;
        this.findings = findings;
        this.fewest = meta.number("min_length");
        this.most = meta.number("max_length");
        this.mostCost = meta.number("max_sum_cost");
        this.mostPoints = meta.number("max_sum_points");
        this.negativePoints = meta.number("min_points").filter(points -> points.signum() < 0).isPresent();
    }

    /** Jurors may score below zero; people who share out points only where the file says so. */
    boolean allowsNegativePoints(BallotKind kind) {
        return kind == BallotKind.SCORING || negativePoints;
    }

    void check(int line, Ballot ballot, BallotKind kind) {
        Fraction length = Fraction.of(ballot.length());
        if (!ballot.isEmpty() && fewest.filter(limit -> length.compareTo(limit) < 0).isPresent()) {
            findings.add(line, FindingKind.TOO_SHORT, length.toString(), fewest.get().toString());
        }
        if (kind == BallotKind.CHOOSE_ONE && ballot.length() > 1) {
            findings.add(line, FindingKind.TOO_LONG, length.toString(), "1");
        } else if (most.filter(limit -> length.compareTo(limit) > 0).isPresent()) {
            findings.add(line, FindingKind.TOO_LONG, length.toString(), most.get().toString());
        }
        if (mostCost.isPresent() && !findings.hasFaults()) {
            checkCost(line, ballot, mostCost.get());
        }
        if (mostPoints.isPresent() && kind == BallotKind.CUMULATIVE) {
            checkPoints(line, ballot, mostPoints.get());
        }
    }

    private void checkCost(int line, Ballot ballot, Fraction limit) {
        Fraction cost = Fraction.ZERO;
        for (int place = 0; place < ballot.length(); place++) {
            cost = cost.plus(projects.get(ballot.project(place)).cost());
        }
        if (cost.compareTo(limit) > 0) {
            findings.add(line, FindingKind.TOO_EXPENSIVE, cost.toString(), limit.toString());
        }
    }

    private void checkPoints(int line, Ballot ballot, Fraction limit) {
        Fraction points = Fraction.ZERO;
        for (int place = 0; place < ballot.length(); place++) {
            points = points.plus(ballot.points(place, BallotKind.CUMULATIVE));
        }
        if (points.compareTo(limit) > 0) {
            findings.add(line, FindingKind.TOO_MANY_POINTS, points.toString(), limit.toString());
        }
    }
}
