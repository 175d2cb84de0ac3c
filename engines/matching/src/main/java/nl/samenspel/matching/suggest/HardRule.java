package nl.samenspel.matching.suggest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be so before two people are brought together, whatever the score. The list of rules is the list of constants, in
 * the order in which they are tried; the cheap ones come first.
 */
public enum HardRule {

    THE_KIND_OF_HELP_IS_OFFERED {
        @Override
        Optional<String> objection(Meeting meeting) {
            return meeting.offer().kinds().contains(meeting.request().kind()) ? Optional.empty()
                    : Optional.of(meeting.request().kind());
        }
    },
    NOBODY_HELPS_THEMSELVES {
        @Override
        Optional<String> objection(Meeting meeting) {
            return meeting.offer().person().equals(meeting.request().person()) ? Optional.of("") : Optional.empty();
        }
    },
    THERE_IS_ROOM {
        @Override
        Optional<String> objection(Meeting meeting) {
            return meeting.offer().room() > 0 ? Optional.empty() : Optional.of(String.valueOf(meeting.offer().capacity()));
        }
    },
    NEITHER_IS_EXCLUDED {
        @Override
        Optional<String> objection(Meeting meeting) {
            return meeting.offer().excluded().contains(meeting.request().person()) ? Optional.of("") : Optional.empty();
        }
    },
    IT_IS_WITHIN_REACH {
        @Override
        Optional<String> objection(Meeting meeting) {
            return meeting.metres() <= meeting.offer().reach() ? Optional.empty()
                    : Optional.of("%.1f > %.1f km".formatted(meeting.metres() / 1000.0, meeting.offer().reach() / 1000.0));
        }
    },
    THROUGH_AN_ORGANISATION_WHERE_ASKED {
        @Override
        Optional<String> objection(Meeting meeting) {
            return meeting.request().needs().organisation() && !meeting.offer().talents().organisation()
                    ? Optional.of("") : Optional.empty();
        }
    },
    EVERY_SKILL_IS_THERE {
        @Override
        Optional<String> objection(Meeting meeting) {
            return missing(meeting.request().needs().skills(), meeting.offer().talents().skills());
        }
    },
    EVERY_CHECK_COUNTS_TODAY {
        @Override
        Optional<String> objection(Meeting meeting) {
            List<String> missing = meeting.request().needs().checks().stream().sorted().filter(check -> {
                LocalDate until = meeting.offer().talents().checks().get(check);
                return until == null || until.isBefore(meeting.today());
            }).toList();
            return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
        }
    },
    A_LANGUAGE_IS_SHARED {
        @Override
        Optional<String> objection(Meeting meeting) {
            Set<String> wanted = meeting.request().needs().languages();
            return wanted.isEmpty() || !Collections.disjoint(wanted, meeting.offer().talents().languages()) ? Optional.empty()
                    : Optional.of(String.join(", ", new TreeSet<>(wanted)));
        }
    },
    THEIR_TIMES_MEET {
        @Override
        Optional<String> objection(Meeting meeting) {
            return meeting.times().isEmpty() ? Optional.of("") : Optional.empty();
        }
    };

    private static final List<HardRule> ALL = List.of(values());

    /** What stands in the way, empty text where nothing needs adding to the rule; nothing when the rule is kept. */
    abstract Optional<String> objection(Meeting meeting);

    /** The first rule that says no. */
    public static Verdict judge(Meeting meeting) {
        for (HardRule rule : ALL) {
            Optional<String> objection = rule.objection(meeting);
            if (objection.isPresent()) {
                return new Verdict.Refused(rule, objection.get());
            }
        }
        return Verdict.ALLOWED;
    }

    private static Optional<String> missing(Set<String> wanted, Set<String> present) {
        if (present.containsAll(wanted)) {
            return Optional.empty();
        }
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(present);
        return Optional.of(String.join(", ", missing));
    }
}
