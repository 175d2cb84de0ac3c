package nl.samenspel.linkage.round;

import java.util.List;

/** What came of a partner's turn: for each file whose it is, how many addresses it has, and who must still have a turn. */
public record Evaluated(List<Turn> turns) {

    /** @param waitsFor partners whose turn is still to come; none when it can go back to its owner */
    public record Turn(String file, String partner, int rows, List<String> waitsFor) {
    }
}
