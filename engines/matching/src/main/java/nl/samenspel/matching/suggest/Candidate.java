package nl.samenspel.matching.suggest;

import java.util.Comparator;

import nl.samenspel.matching.HelpOffer;
import nl.samenspel.matching.HelpRequest;

/** Two people no hard rule keeps apart, with their score, before anybody asked for the reasons. */
public record Candidate(Meeting meeting, Score score) {

    static final Comparator<Candidate> WORST_FIRST = Comparator.comparingDouble((Candidate one) -> one.score().total())
            .thenComparing(one -> one.offer().id(), Comparator.reverseOrder())
            .thenComparing(one -> one.request().id(), Comparator.reverseOrder());

    public HelpRequest request() {
        return meeting.request();
    }

    public HelpOffer offer() {
        return meeting.offer();
    }

    public Suggestion explained(Circumstances circumstances) {
        return new Suggestion(meeting.request(), meeting.offer(), score, Reasons.of(meeting, circumstances));
    }
}
