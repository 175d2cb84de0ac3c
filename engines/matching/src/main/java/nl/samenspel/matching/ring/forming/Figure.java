package nl.samenspel.matching.ring.forming;

import java.util.ArrayList;
import java.util.List;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

/** What an aim counts: so much for each question answered with yes. */
final class Figure {

    private record Term(BoolVar question, long amount) {
    }

    private final List<Term> terms = new ArrayList<>();

    void add(BoolVar question, long amount) {
        terms.add(new Term(question, amount));
    }

    LinearExpr expression() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        terms.forEach(term -> sum.addTerm(term.question(), term.amount()));
        return sum.build();
    }

    long of(Answers answers) {
        return terms.stream().filter(term -> answers.yes(term.question())).mapToLong(Term::amount).sum();
    }
}
