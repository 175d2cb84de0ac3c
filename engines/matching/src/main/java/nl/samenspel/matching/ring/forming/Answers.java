package nl.samenspel.matching.ring.forming;

import java.util.BitSet;
import java.util.List;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import org.jspecify.annotations.Nullable;

/** Yes or no to every question of a model. */
final class Answers {

    /** No rings at all: always possible. */
    static final Answers NO_RINGS = new Answers(new BitSet());

    private final BitSet yes;

    private Answers(BitSet yes) {
        this.yes = yes;
    }

    static Answers of(CpSolver solver, List<BoolVar> questions) {
        BitSet yes = new BitSet();
        questions.stream().filter(solver::booleanValue).forEach(question -> yes.set(question.getIndex()));
        return new Answers(yes);
    }

    boolean yes(@Nullable BoolVar question) {
        return question != null && yes.get(question.getIndex());
    }

    /** Lets the next search begin here. */
    void hintTo(CpModel conditions, List<BoolVar> questions) {
        conditions.clearHints();
        questions.forEach(question -> conditions.addHint(question, yes(question)));
    }
}
