package nl.samenspel.matching.suggest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be so before two people are brought together, whatever the score. The list of rules is the list of constants, in
 * the order in which they are tried; the dear one, times, comes last.
 */
public enum HardRule {

    THE_KIND_OF_HELP_IS_OFFERED {
        @Override
        boolean allows(Meeting meeting) {
            return meeting.offer().kinds().contains(meeting.request().kind());
        }

        @Override
        String detail(Meeting meeting) {
            return meeting.request().kind();
        }
    },
    NOBODY_HELPS_THEMSELVES {
        @Override
        boolean allows(Meeting meeting) {
            return !meeting.offer().person().equals(meeting.request().person());
        }
    },
    THERE_IS_ROOM {
        @Override
        boolean allows(Meeting meeting) {
            return meeting.offer().room() > 0;
        }

        @Override
        String detail(Meeting meeting) {
            return String.valueOf(meeting.offer().capacity());
        }
    },
    NEITHER_IS_EXCLUDED {
        @Override
        boolean allows(Meeting meeting) {
            return !meeting.offer().excluded().contains(meeting.request().person());
        }
    },
    IT_IS_WITHIN_REACH {
        @Override
        boolean allows(Meeting meeting) {
            return meeting.metres() <= meeting.offer().reach();
        }

        @Override
        String detail(Meeting meeting) {
            return "%.1f > %.1f km".formatted(meeting.metres() / 1000.0, meeting.offer().reach() / 1000.0);
        }
    },
    THROUGH_AN_ORGANISATION_WHERE_ASKED {
        @Override
        boolean allows(Meeting meeting) {
            return !meeting.request().needs().organisation() || meeting.offer().talents().organisation();
        }
    },
    EVERY_SKILL_IS_THERE {
        @Override
        boolean allows(Meeting meeting) {
            return meeting.offer().talents().skills().containsAll(meeting.request().needs().skills());
        }

        @Override
        String detail(Meeting meeting) {
            Set<String> missing = new TreeSet<>(meeting.request().needs().skills());
            missing.removeAll(meeting.offer().talents().skills());
            return String.join(", ", missing);
        }
    },
    EVERY_CHECK_COUNTS_TODAY {
        @Override
        boolean allows(Meeting meeting) {
            for (String check : meeting.request().needs().checks()) {
                if (!counts(meeting, check)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        String detail(Meeting meeting) {
            return String.join(", ", meeting.request().needs().checks().stream().sorted()
                    .filter(check -> !counts(meeting, check)).toList());
        }
    },
    A_LANGUAGE_IS_SHARED {
        @Override
        boolean allows(Meeting meeting) {
            Set<String> wanted = meeting.request().needs().languages();
            return wanted.isEmpty() || !Collections.disjoint(wanted, meeting.offer().talents().languages());
        }

        @Override
        String detail(Meeting meeting) {
            return String.join(", ", new TreeSet<>(meeting.request().needs().languages()));
        }
    },
    THEIR_TIMES_MEET {
        @Override
        boolean allows(Meeting meeting) {
            return !meeting.times().isEmpty();
        }
    };

    private static final List<HardRule> ALL = List.of(values());
    private static final List<HardRule> APART_FROM_TIMES = ALL.stream().filter(rule -> rule != THEIR_TIMES_MEET).toList();

    abstract boolean allows(Meeting meeting);

    /** What stands in the way; empty where nothing needs adding to the rule. */
    String detail(Meeting meeting) {
        return "";
    }

    /** The first rule that says no. */
    public static Verdict judge(Meeting meeting) {
        for (HardRule rule : ALL) {
            if (!rule.allows(meeting)) {
                return new Verdict.Refused(rule, rule.detail(meeting));
            }
        }
        return Verdict.ALLOWED;
    }

    /** Whether it is worth looking at their times at all. */
    static boolean allowApartFromTimes(Meeting meeting) {
        for (HardRule rule : APART_FROM_TIMES) {
            if (!rule.allows(meeting)) {
                return false;
            }
        }
        return true;
    }

    private static boolean counts(Meeting meeting, String check) {
        LocalDate until = meeting.offer().talents().checks().get(check);
        return until != null && !until.isBefore(meeting.today());
    }
}
