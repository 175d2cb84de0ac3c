package nl.samenspel.linkage.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Which cells are not published.
 *
 * @param suppressed primary and secondary
 * @param isOptimal whether no pattern that protects costs less
 * @param unprotected sensitive cells no pattern can protect, for example a table with one cell
 */
public record Pattern(BitSet suppressed, double cost, boolean isOptimal, List<Cell> unprotected) {

    static Pattern of(Publication publication, BitSet suppressed, boolean isOptimal, List<Cell> unprotected) {
        return new Pattern(suppressed, publication.cost(suppressed), isOptimal, unprotected);
    }
}
