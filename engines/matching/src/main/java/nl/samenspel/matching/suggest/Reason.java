package nl.samenspel.matching.suggest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Why somebody is suggested. Each has a sentence in the language files under {@code reason.<name>}. */
public sealed interface Reason {

    /** They are near enough. */
    record Near(int metres) implements Reason {
    }

    /** They can at the same times. */
    record TimesMeet(int times, double hours, Instant first) implements Reason {
    }

    /** When is agreed together. */
    record TimesInConsultation() implements Reason {
    }

    /** What is needed is there. */
    record HasSkills(List<String> skills) implements Reason {
    }

    /** A check counts until this day. */
    record CheckCounts(String check, LocalDate until) implements Reason {
    }

    /** They can talk with each other. */
    record SharesLanguage(List<String> languages) implements Reason {
    }

    /** They like the same. */
    record SharesInterests(List<String> interests) implements Reason {
    }

    /** They have been through the same. */
    record SharesExperience(List<String> experiences) implements Reason {
    }

    /** They were not asked lately, or how often. */
    record AskedLately(int times) implements Reason {
    }

    /** There is room for so many more people. */
    record HasRoom(int people) implements Reason {
    }

    /** Few requests from this neighbourhood found somebody. */
    record NeighbourhoodGotLittle(double answered) implements Reason {
    }

    /** Few others could help with this. */
    record FewCouldHelp(double hope) implements Reason {
    }

    /** Others reacted already. */
    record AlreadyReactions(int reactions) implements Reason {
    }
}
