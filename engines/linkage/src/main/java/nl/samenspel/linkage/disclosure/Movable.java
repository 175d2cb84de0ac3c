package nl.samenspel.linkage.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import nl.samenspel.linkage.disclosure.Cell.Role;

/**
 * What is left of a publication when everything is taken away that cannot move: known numbers, and numbers that are alone in a
 * relation once those are gone. Only good for reasoning about movements; the constants of the relations are gone.
 *
 * @param places for each cell that is left its place in the whole publication
 */
record Movable(Publication publication, int[] places) {

    static Movable of(Publication whole) {
        BitSet still = whole.with(Role.KNOWN);
        for (boolean found = true; found;) {
            found = false;
            for (Relation relation : whole.relations()) {
                int[] moving = Arrays.stream(relation.cells()).filter(cell -> !still.get(cell)).toArray();
                if (moving.length == 1) {
                    still.set(moving[0]);
                    found = true;
                }
            }
        }
        int[] places = IntStream.range(0, whole.size()).filter(place -> !still.get(place)).toArray();
        Publication left = new Publication();
        int[] moved = new int[whole.size()];
        for (int place : places) {
            moved[place] = left.add(whole.cell(place));
        }
        for (Relation relation : whole.relations()) {
            int[] kept = IntStream.range(0, relation.cells().length).filter(at -> !still.get(relation.cells()[at])).toArray();
            left.add(new Relation(Arrays.stream(kept).map(at -> moved[relation.cells()[at]]).toArray(),
                    Arrays.stream(kept).mapToDouble(at -> relation.coefficients()[at]).toArray()));
        }
        return new Movable(left, places);
    }

    /** A set of what is left, by its places in the whole publication. */
    BitSet inWhole(BitSet set) {
        BitSet whole = new BitSet();
        set.stream().forEach(place -> whole.set(places[place]));
        return whole;
    }
}
