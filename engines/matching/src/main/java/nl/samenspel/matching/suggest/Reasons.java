package nl.samenspel.matching.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.samenspel.matching.Needs;
import nl.samenspel.matching.Talents;
import nl.samenspel.matching.availability.Overlap;
import nl.samenspel.matching.availability.Span;

/** Collects why two people are suggested to each other. */
final class Reasons {

    /** A neighbourhood with a smaller share of answered requests gets a reason of its own. */
    private static final double LITTLE = 0.5;

    /** A request that may hope for fewer yeses than this from everybody together gets a reason of its own. */
    private static final double FEW = 1;

    private final List<Reason> reasons = new ArrayList<>();

    private Reasons() {
    }

    static List<Reason> of(Meeting meeting, Circumstances circumstances) {
        Reasons reasons = new Reasons();
        reasons.reasons.add(new Reason.Near(meeting.metres()));
        reasons.times(meeting);
        reasons.talents(meeting.request().needs(), meeting.offer().talents());
        reasons.lately(meeting, circumstances);
        return List.copyOf(reasons.reasons);
    }

    private void times(Meeting meeting) {
        Overlap times = meeting.times();
        reasons.add(meeting.request().when().isEmpty() ? new Reason.TimesInConsultation()
                : new Reason.TimesMeet(times.times(), times.minutes() / 60.0, Span.moment(times.first())));
    }

    private void talents(Needs needs, Talents talents) {
        if (!needs.skills().isEmpty()) {
            reasons.add(new Reason.HasSkills(needs.skills().stream().sorted().toList()));
        }
        talents.checks().forEach((check, until) -> {
            if (needs.checks().contains(check)) {
                reasons.add(new Reason.CheckCounts(check, until));
            }
        });
        List<String> languages = shared(needs.languages(), talents.languages());
        if (!languages.isEmpty()) {
            reasons.add(new Reason.SharesLanguage(languages));
        }
        List<String> interests = shared(needs.interests(), talents.interests());
        if (!interests.isEmpty()) {
            reasons.add(new Reason.SharesInterests(interests));
        }
        List<String> experiences = shared(needs.experiences(), talents.experiences());
        if (!experiences.isEmpty()) {
            reasons.add(new Reason.SharesExperience(experiences));
        }
    }

    private void lately(Meeting meeting, Circumstances circumstances) {
        reasons.add(new Reason.AskedLately(circumstances.notificationsOf(meeting.offer().person())));
        reasons.add(new Reason.HasRoom(meeting.offer().room()));
        Double answered = circumstances.answered().get(meeting.request().place().neighbourhood());
        if (answered != null && answered < LITTLE) {
            reasons.add(new Reason.NeighbourhoodGotLittle(answered));
        }
        Double hope = circumstances.hopes().get(meeting.request().id());
        if (hope != null && hope < FEW) {
            reasons.add(new Reason.FewCouldHelp(hope));
        }
        int reactions = circumstances.reactionsTo(meeting.request().id());
        if (reactions > 0) {
            reasons.add(new Reason.AlreadyReactions(reactions));
        }
    }

    private static List<String> shared(Set<String> wanted, Set<String> present) {
        return wanted.stream().filter(present::contains).sorted().toList();
    }
}
