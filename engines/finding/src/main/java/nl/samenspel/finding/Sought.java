package nl.samenspel.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.finding.Clues.Clue;
import nl.samenspel.finding.Reason.Part;
import org.jspecify.annotations.Nullable;

/** The terms of a question by their hashes, ready to be compared with the clues of one entry after the other. */
final class Sought {

    private static final double HARDLY = 1e-9;

    private final int units;
    private final int[] slots;
    private final List<Term> terms = new ArrayList<>();

    /** @param next number of another term with the same slot; -1 for none */
    private record Term(int hash, int unit, double share, int next) {}

    Sought(List<Unit> units) {
        this.units = units.size();
        int all = units.stream().mapToInt(unit -> unit.terms().size()).sum();
        slots = new int[Integer.highestOneBit(Math.max(4, 4 * all)) * 2];
        Arrays.fill(slots, -1);
        for (int unit = 0; unit < units.size(); unit++) {
            int number = unit;
            units.get(unit).terms().forEach((term, share) -> add(term.hashCode(), number, share));
        }
    }

    private void add(int hash, int unit, double share) {
        terms.add(new Term(hash, unit, share, slots[slot(hash)]));
        slots[slot(hash)] = terms.size() - 1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    int units() {
        return units;
    }

    /** For one part of one entry. */
    Clues.Fits fits() {
        return new PartFits();
    }

    private final class PartFits implements Clues.Fits {

        private final double[] most = new double[units];
        private final int[] begins = new int[units];
        private final int[] lengths = new int[units];
        private final boolean[] whole = new boolean[units];
        private int begin;
        private int length;

        @Override
        public void word(int begin, int length) {
            this.begin = begin;
            this.length = length;
        }

        @Override
        public void stem(int hash, double share) {
            for (int at = slots[slot(hash)]; at >= 0; at = terms.get(at).next()) {
                Term term = terms.get(at);
                if (term.hash() == hash) {
                    fit(term.unit(), share * term.share(), share > Weights.COMPOUND_PART);
                }
            }
        }

        private void fit(int unit, double fit, boolean wholly) {
            boolean sameWord = most[unit] > 0 && begins[unit] == begin;
            if (fit > most[unit] + HARDLY) {
                most[unit] = fit;
                begins[unit] = begin;
                lengths[unit] = length;
                whole[unit] = wholly || sameWord && whole[unit];
            } else if (sameWord) {
                whole[unit] |= wholly;
            }
        }

        @Override
        public void settle(Part part, @Nullable Clue[] found, Findable findable) {
            for (int unit = 0; unit < units; unit++) {
                if (found[unit] == null && most[unit] > 0) {
                    found[unit] = new Clue(Documents.text(findable, part).substring(begins[unit], begins[unit] + lengths[unit]), part, whole[unit]);
                }
            }
        }
    }
}
