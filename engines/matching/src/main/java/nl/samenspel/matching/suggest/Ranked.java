package nl.samenspel.matching.suggest;

import java.util.Comparator;

/** A meeting with its score, before anybody asked for the reasons. */
record Ranked(Meeting meeting, Score score) {

    static final Comparator<Ranked> WORST_FIRST = Comparator.comparingDouble((Ranked one) -> one.score().total())
            .thenComparing(one -> one.meeting().offer().id(), Comparator.reverseOrder())
            .thenComparing(one -> one.meeting().request().id(), Comparator.reverseOrder());

    Suggestion explained(Circumstances circumstances) {
        return new Suggestion(meeting.request(), meeting.offer(), score, Reasons.of(meeting, circumstances));
    }
}
