package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.samenspel.linkage.disclosure.Audit.Finding;
import nl.samenspel.linkage.disclosure.Cell.Interval;
import nl.samenspel.linkage.disclosure.Cell.Need;
import nl.samenspel.linkage.disclosure.Cell.Role;

/**
 * Every number to the nearest multiple of a base, each by itself, as the national statistics do with base 5. Tables no longer
 * add up exactly, and that is said with them.
 */
public final class Rounding {

    private final int base;

    /** @param base odd, so that no number is as far from one multiple as from the next */
    public Rounding(int base) {
        if (base < 3 || base % 2 == 0) {
            throw new IllegalArgumentException("base " + base);
        }
        this.base = base;
    }

    public double of(double value) {
        return Math.floor(value / base + 0.5) * base;
    }

    public int base() {
        return base;
    }

    /**
     * Attacks a rounded publication: every number is known to within half a base, and the relations hold for the numbers
     * before rounding.
     */
    public Audit audit(Publication publication) {
        Publication rounded = new Publication();
        for (int place = 0; place < publication.size(); place++) {
            Cell cell = publication.cell(place);
            double half = (base - 1) / 2.0;
            double near = of(cell.value());
            boolean known = cell.role() != Role.HIDDEN;
            rounded.add(new Cell(cell.name(), cell.value(), cell.cost(), cell.role(),
                    known ? Math.max(0, near - half) : cell.lowest(), known ? near + half : cell.highest(), cell.need()));
        }
        publication.relations().forEach(rounded::add);
        BitSet everything = new BitSet();
        everything.set(0, publication.size());
        List<Finding> findings = new ArrayList<>();
        try (Attacker attacker = new Attacker(rounded, everything)) {
            for (int place : publication.with(Role.SENSITIVE).stream().toArray()) {
                Interval interval = attacker.interval(place);
                findings.add(new Finding(publication.cell(place), interval, !interval.isExact()
                        && interval.highest() - interval.lowest() >= Math.min(publication.cell(place).need().width(), base - 1)));
            }
        }
        return new Audit(findings);
    }

    /** What rounding to this base can promise at most. */
    public Need reach() {
        return new Need(0, 0, base - 1);
    }
}
