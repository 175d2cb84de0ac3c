package nl.samenspel.matching.ring.forming;

import java.util.BitSet;
import java.util.List;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.Literal;
import org.jspecify.annotations.Nullable;

/** Yes or no to every question of a model. */
final class Answers {

    /** No rings at all: always possible. */
    static final Answers NO_RINGS = new Answers(new BitSet());

    private final BitSet yes;

    private Answers(BitSet yes) {
        this.yes = yes;
    }

    /** What the solver found; what follows from it is filled in, since a solver says yes only where that pays. */
    static Answers of(CpSolver solver, RingModel model) {
        BitSet yes = new BitSet();
        model.questions.stream().filter(solver::booleanValue).forEach(question -> yes.set(question.getIndex()));
        Answers answers = new Answers(yes);
        for (RingModel.Consequence consequence : model.consequences) {
            boolean follows = consequence.all() ? consequence.of().stream().allMatch(answers::yes)
                    : consequence.of().stream().anyMatch(answers::yes);
            yes.set(consequence.question().getIndex(), follows);
        }
        return answers;
    }

    boolean yes(@Nullable Literal question) {
        return question != null && yes.get(question.getIndex());
    }

    /** Lets the next search begin here. */
    void hintTo(CpModel conditions, List<BoolVar> questions) {
        conditions.clearHints();
        questions.forEach(question -> conditions.addHint(question, yes(question)));
    }
}
