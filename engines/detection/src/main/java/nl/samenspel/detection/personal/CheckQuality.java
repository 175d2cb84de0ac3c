package nl.samenspel.detection.personal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well {@link PersonalDataCheck} does on sentences of which the answer is known.
 *
 * @param clean          sentences without any personal data
 * @param cleanAlarms    of those, with an alarm of whatever kind
 * @param wrong          sentences with something missed or something seen that is not there
 */
public record CheckQuality(Map<Kind, Tally> tallies, int clean, int cleanAlarms, List<LabelledSentences.Labelled> wrong) {

    /**
     * One kind.
     *
     * @param with    sentences that hold it
     * @param found   of those, seen
     * @param without sentences that do not hold it
     * @param alarms  of those, with an alarm of this kind
     */
    public record Tally(int with, int found, int without, int alarms) {

        /** NaN when no sentence holds it. */
        public double shareFound() {
            return (double) found / with;
        }

        public double shareFalse() {
            return without == 0 ? 0 : (double) alarms / without;
        }

        private Tally and(boolean holds, boolean seen) {
            return new Tally(with + (holds ? 1 : 0), found + (holds && seen ? 1 : 0), without + (holds ? 0 : 1), alarms + (!holds && seen ? 1 : 0));
        }
    }

    public static CheckQuality of(PersonalDataCheck check, LabelledSentences sentences) {
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        List<LabelledSentences.Labelled> wrong = new ArrayList<>();
        int clean = 0;
        int cleanAlarms = 0;
        for (LabelledSentences.Labelled labelled : sentences.all()) {
            Set<Kind> seen = EnumSet.noneOf(Kind.class);
            check.check(labelled.sentence()).forEach(finding -> seen.add(finding.kind()));
            for (Kind kind : Kind.values()) {
                tallies.put(kind, tallies.getOrDefault(kind, new Tally(0, 0, 0, 0)).and(labelled.kinds().contains(kind), seen.contains(kind)));
            }
            if (!seen.equals(labelled.kinds())) {
                wrong.add(labelled);
            }
            clean += labelled.kinds().isEmpty() ? 1 : 0;
            cleanAlarms += labelled.kinds().isEmpty() && !seen.isEmpty() ? 1 : 0;
        }
        return new CheckQuality(tallies, clean, cleanAlarms, List.copyOf(wrong));
    }
}
