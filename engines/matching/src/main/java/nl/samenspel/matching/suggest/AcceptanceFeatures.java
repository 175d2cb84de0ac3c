package nl.samenspel.matching.suggest;

/**
 * Everything the model of acceptance may know: how far, how much time they share, how often somebody was asked already, and what
 * kind of help. Never who asks, where they live, what language they speak or what it is about: a model that knew would learn who
 * is refused, and show them less.
 *
 * @param kilometres    coarse
 * @param hours         time both have within the period looked at
 * @param notifications of the last four weeks
 */
public record AcceptanceFeatures(double kilometres, double hours, double notifications, String kind) {

    public static AcceptanceFeatures of(Meeting meeting, int notifications) {
        return new AcceptanceFeatures(meeting.metres() / 1000.0, meeting.times().minutes() / 60.0, notifications,
                meeting.request().kind());
    }
}
