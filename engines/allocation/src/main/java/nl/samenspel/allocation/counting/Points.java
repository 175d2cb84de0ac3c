package nl.samenspel.allocation.counting;

import java.math.BigInteger;
import java.util.Arrays;

import nl.samenspel.allocation.Ballot;
import nl.samenspel.allocation.Election;
import nl.samenspel.allocation.Fraction;

/** Points added up over all ballots. */
final class Points {

    private Points() {
    }

    /** Per project the points of all ballots together, the default of ballots that do not name it included. */
    static Fraction[] totals(Election election) {
        Fraction[] totals = new Fraction[election.projects().size()];
        Arrays.fill(totals, Fraction.ZERO);
        long[] whole = new long[totals.length];
        for (Ballot ballot : election.ballots()) {
            for (int place = 0; place < ballot.length(); place++) {
                Fraction points = ballot.points(place, election.kind());
                if (points.denominator().equals(BigInteger.ONE) && points.numerator().bitLength() < 32) {
                    whole[ballot.project(place)] += points.numerator().longValue();
                } else {
                    totals[ballot.project(place)] = totals[ballot.project(place)].plus(points);
                }
            }
        }
        int[] support = election.support();
        for (int project = 0; project < totals.length; project++) {
            totals[project] = totals[project].plus(Fraction.of(whole[project]))
                    .plus(election.defaultPoints().times(election.ballots().size() - support[project]));
        }
        return totals;
    }
}
