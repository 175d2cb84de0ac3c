package nl.samenspel.matching.suggest;

import java.util.Map;
import java.util.Set;

import nl.samenspel.matching.Needs;
import nl.samenspel.matching.Talents;

/**
 * Gives two people who may be brought together their score.
 *
 * @param volunteer model of who offers
 * @param requester model of who asks
 */
public record Scorer(AcceptanceModel volunteer, AcceptanceModel requester, Weighing weighing) {

    /** Less hope than this makes nothing more urgent. */
    private static final double FAINT = 0.1;

    /** Who asks says yes to one in four reactions (Meppelvoorelkaar), and minds distance half as much as who travels. */
    public static final Scorer STANDARD = new Scorer(AcceptanceModel.PRIOR,
            new AcceptanceModel(-1.7, -0.12, 0.1, 0, Map.of()), Weighing.STANDARD);

    Score score(Meeting meeting, Circumstances circumstances) {
        int notifications = circumstances.notificationsOf(meeting.offer().person());
        AcceptanceFeatures features = AcceptanceFeatures.of(meeting, notifications);
        Double answered = circumstances.answered().get(meeting.request().place().neighbourhood());
        return new Score(volunteer.chance(features), requester.chance(features),
                1 + weighing.fit() * fit(meeting.request().needs(), meeting.offer().talents()),
                power(weighing.popularity(), circumstances.reactionsTo(meeting.request().id())),
                power(weighing.attention(), notifications),
                answered == null ? 1 : 1 + weighing.neglect() * (1 - answered), scarcity(meeting, circumstances));
    }

    /** The share of the wishes that is met; none when there are none. */
    private static double fit(Needs needs, Talents talents) {
        int wishes = needs.interests().size() + needs.experiences().size();
        return wishes == 0 ? 0
                : (shared(needs.interests(), talents.interests()) + shared(needs.experiences(), talents.experiences())) / (double) wishes;
    }

    private double scarcity(Meeting meeting, Circumstances circumstances) {
        Double hope = circumstances.hopes().get(meeting.request().id());
        return hope == null ? 1 : Math.pow(Math.max(FAINT, hope), -weighing.scarcity());
    }

    private static double power(double factor, int times) {
        return times == 0 ? 1 : Math.pow(factor, times);
    }

    private static int shared(Set<String> wanted, Set<String> present) {
        int shared = 0;
        for (String word : wanted) {
            shared += present.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
