package nl.samenspel.linkage.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.samenspel.linkage.disclosure.Cell.Interval;
import nl.samenspel.linkage.disclosure.Cell.Role;

/**
 * What an attacker can find out about every number that was not published.
 *
 * @param findings one for each, in the order of the cells
 */
public record Audit(List<Finding> findings) {

    /** @param isMet whether the attacker stays uncertain enough; for a cell that is not sensitive: does not find it exactly */
    public record Finding(Cell cell, Interval interval, boolean isMet) {
    }

    /** Attacks everything that was suppressed in all tables together. */
    public static Audit of(Publication publication, BitSet suppressed) {
        List<Finding> findings = new ArrayList<>();
        try (Attacker attacker = new Attacker(publication, suppressed)) {
            for (int place = suppressed.nextSetBit(0); place >= 0; place = suppressed.nextSetBit(place + 1)) {
                Cell cell = publication.cell(place);
                if (cell.role() != Role.HIDDEN) {
                    Interval interval = attacker.interval(place);
                    findings.add(new Finding(cell, interval, isMet(cell, interval)));
                }
            }
        }
        return new Audit(findings);
    }

    static boolean isMet(Cell cell, Interval interval) {
        return cell.role() == Role.SENSITIVE ? cell.need().isMetBy(interval, cell.value()) : !interval.isExact();
    }

    /** Whether no sensitive cell can be told too well. */
    public boolean passes() {
        return findings.stream().allMatch(finding -> finding.isMet || finding.cell.role() != Role.SENSITIVE);
    }

    /** Sensitive cells an attacker learns too much about. */
    public List<Finding> leaks() {
        return findings.stream().filter(finding -> !finding.isMet && finding.cell.role() == Role.SENSITIVE).toList();
    }
}
