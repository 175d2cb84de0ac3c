package nl.samenspel.matching.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom to ask about a request: no more people than needed. A notification costs attention, so each person has a budget, and a
 * request stops asking when somebody will probably say yes.
 *
 * @param enough stop when the chance that at least one says yes is this large
 * @param most   never more than so many people at once
 * @param budget nobody is asked more often in four weeks
 */
public record AskPlan(double enough, int most, int budget) {

    /** The people to ask now, best first, from candidates in their order. */
    public List<Candidate> choose(List<Candidate> candidates, Circumstances circumstances) {
        List<Candidate> chosen = new ArrayList<>();
        double nobody = 1;
        for (Candidate candidate : candidates) {
            if (chosen.size() >= most || 1 - nobody >= enough) {
                break;
            }
            if (circumstances.notificationsOf(candidate.offer().person()) < budget) {
                chosen.add(candidate);
                nobody *= 1 - candidate.score().volunteer();
            }
        }
        return chosen;
    }
}
