package nl.samenspel.matching.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import nl.samenspel.matching.suggest.Reason;
import nl.samenspel.matching.suggest.Verdict;

/** Says in a sentence why somebody is suggested, or is not. */
record Sentences(Texts texts, ZoneId zone) {

    String reason(Reason reason) {
        return switch (reason) {
            case Reason.Near(int metres) -> texts.text("reason.near", metres / 1000.0);
            case Reason.TimesMeet(int times, double hours, Instant first) ->
                    texts.text("reason.timesMeet", times, hours, moment(first));
            case Reason.TimesInConsultation() -> texts.text("reason.timesInConsultation");
            case Reason.HasSkills(var skills) -> texts.text("reason.hasSkills", String.join(", ", skills));
            case Reason.CheckCounts(var check, var until) -> texts.text("reason.checkCounts", check, until.toString());
            case Reason.SharesLanguage(var languages) -> texts.text("reason.sharesLanguage", String.join(", ", languages));
            case Reason.SharesInterests(var interests) -> texts.text("reason.sharesInterests", String.join(", ", interests));
            case Reason.SharesExperience(var experiences) -> texts.text("reason.sharesExperience", String.join(", ", experiences));
            case Reason.AskedLately(int times) -> texts.text("reason.askedLately", times);
            case Reason.HasRoom(int people) -> texts.text("reason.hasRoom", people);
            case Reason.NeighbourhoodGotLittle(double answered) -> texts.text("reason.neighbourhoodGotLittle", answered);
            case Reason.FewCouldHelp(double _) -> texts.text("reason.fewCouldHelp");
            case Reason.AlreadyReactions(int reactions) -> texts.text("reason.alreadyReactions", reactions);
        };
    }

    String verdict(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Allowed() -> texts.text("verdict.ALLOWED");
            case Verdict.Refused(var rule, var detail) ->
                    texts.text("verdict." + rule) + (detail.isEmpty() ? "" : " (" + detail + ")");
        };
    }

    private String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", texts.language()).format(moment.atZone(zone));
    }
}
