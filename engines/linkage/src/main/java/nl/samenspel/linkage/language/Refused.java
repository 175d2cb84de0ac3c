package nl.samenspel.linkage.language;

import java.util.List;

/** Work that cannot go on because of what somebody handed in. It says what, where, and what was expected. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public Refused(Problem problem) {
        this(List.of(problem));
    }

    /** @param problems at least one; all are told at once */
    public Refused(List<Problem> problems) {
        super(problems.getFirst().key());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
